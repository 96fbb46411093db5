import type { Request } from '../core/api/transport.js';
import type { Events, Http, HttpConfig, HttpResponse } from './services.js';

const signedOut = 401;
/** The elements say themselves what these mean; only signing in is left to the back office. */
const ours = [403, 404];

const asItCame = (data: unknown): unknown => data;

/** Ends the call with the signal. Not a real promise: interceptors copy the configuration, which a promise does not survive. */
const until = (signal: AbortSignal): HttpConfig['timeout'] => ({
  then: (end) => signal.addEventListener('abort', end, { once: true }),
});

function toResponse({ data, status, headers }: HttpResponse): Response {
  const body = typeof data === 'string' && status !== 204 ? data : null;
  return new Response(body, { status, headers: headers() });
}

interface SignIn {
  lastUserId?: unknown;
  user?: { id?: unknown };
}

/** Resolves at the next sign-in: true when it is the same person. */
function nextSignIn(events: Events): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = events.on('app.authenticated', (_event, argument) => {
      stop();
      const { lastUserId, user } = argument as SignIn;
      resolve(lastUserId === undefined || lastUserId === null || lastUserId === user?.id);
    });
  });
}

/**
 * Calls through $http, so that cookies, antiforgery and the end of a session are the back office's: on 401 it shows its
 * login and sends the call again. Only a call that it gave up, because the login was shown already, is repeated here.
 */
export function createRequest(http: Http, events: Events, base: string): Request {
  const send = async (path: string, init: RequestInit, again: boolean): Promise<Response> => {
    init.signal?.throwIfAborted();
    try {
      return toResponse(await http({
        method: init.method ?? 'GET',
        url: base + path,
        data: init.body ?? undefined,
        headers: { ...(init.headers as Record<string, string>) },
        transformResponse: [asItCame],
        timeout: init.signal ? until(init.signal) : undefined,
        umbIgnoreStatus: ours,
      }));
    } catch (rejection) {
      const refused = rejection as Partial<HttpResponse> | undefined;
      init.signal?.throwIfAborted();
      if (refused?.status === signedOut && again && (await nextSignIn(events))) return send(path, init, false);
      // Umbraco rejects with nothing when somebody else signed in instead.
      if (!refused || refused.status === signedOut) return new Response(null, { status: signedOut });
      if (!refused.status || refused.status < 0 || !refused.headers) throw new TypeError('The server did not answer.', { cause: rejection });
      return toResponse(refused as HttpResponse);
    }
  };
  return (path, init) => send(path, init, true);
}
