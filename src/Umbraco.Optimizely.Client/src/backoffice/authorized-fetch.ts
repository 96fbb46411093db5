import { UMB_AUTH_CONTEXT } from '@umbraco-cms/backoffice/auth';
import type { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';

type Auth = NonNullable<Awaited<ReturnType<typeof currentAuth>>>;

const apiPath = '/umbraco/backoffice/optimizely/api/v1/';

// A server that goes on refusing ends it: the back office may think itself signed in when the server does not.
const attempts = 3;

const currentAuth = (shell: UmbLitElement) => shell.getContext(UMB_AUTH_CONTEXT);

/**
 * Calls our API with the signed-in user's credentials, by what every client from 17.1 to 18 has. Not by umbHttpClient:
 * it puts its own words in the place of our problem details.
 * When the session has expired, the back office asks the user to sign in again. What only reads is then repeated;
 * anything else was refused before it did something, and it is the user who says whether it is still wanted.
 */
export async function authorizedFetch(shell: UmbLitElement, path: string, init: RequestInit): Promise<Response> {
  const auth = await currentAuth(shell);
  const isRead = (init.method ?? 'GET') === 'GET';
  let response = await send(auth, path, init);
  for (let attempt = 1; auth && response.status === 401 && isRead && attempt < attempts; attempt++) {
    await signedInAgain(auth, init.signal ?? null);
    response = await send(auth, path, init);
  }
  if (response.status === 401 && !isRead) auth?.timeOut();
  return response;
}

async function send(auth: Auth | undefined, path: string, init: RequestInit): Promise<Response> {
  const configuration = auth?.getOpenApiConfiguration();
  const headers = new Headers(init.headers);
  // Literally "[redacted]" where the token is in a cookie that no script can read: the server puts it in its place.
  headers.set('Authorization', `Bearer ${(await configuration?.token()) ?? ''}`);
  headers.set('X-Requested-With', 'XMLHttpRequest');
  return fetch(`${configuration?.base ?? ''}${apiPath}${path}`, {
    ...init,
    headers,
    credentials: configuration?.credentials ?? 'include',
  });
}

/** Lets the back office ask for the password, and waits until that has been answered. */
function signedInAgain(auth: Auth, signal: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    auth.timeOut();
    const subscription = auth.isAuthorized.subscribe((isAuthorized) => {
      if (!isAuthorized) return;
      end();
      resolve();
    });
    const aborted = () => {
      end();
      reject(new DOMException('The element is gone.', 'AbortError'));
    };
    const end = () => {
      signal?.removeEventListener('abort', aborted);
      // After this callback: a subject that answers at once does so before it has given the subscription.
      queueMicrotask(() => subscription.unsubscribe());
    };
    signal?.addEventListener('abort', aborted);
    if (signal?.aborted) aborted();
  });
}
