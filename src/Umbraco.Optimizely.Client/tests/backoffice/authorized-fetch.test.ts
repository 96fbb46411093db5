import { afterEach, describe, expect, it, vi } from 'vitest';
import type { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { authorizedFetch } from '../../src/backoffice/authorized-fetch.js';

vi.mock('@umbraco-cms/backoffice/auth', () => ({ UMB_AUTH_CONTEXT: 'auth' }));

/** What the clients from 17.1 to 18 have in common of their authentication: an expired session is signed in again by hand. */
class Auth {
  timeOuts = 0;
  #authorized = true;
  readonly #listeners = new Set<(value: boolean) => void>();
  readonly isAuthorized = {
    subscribe: (listener: (value: boolean) => void) => {
      listener(this.#authorized);
      this.#listeners.add(listener);
      return { unsubscribe: () => this.#listeners.delete(listener) };
    },
  };

  get listeners() {
    return this.#listeners.size;
  }

  getOpenApiConfiguration = () => ({ base: 'https://site', credentials: 'include', token: () => Promise.resolve('[redacted]') });

  timeOut() {
    this.timeOuts += 1;
    this.#set(false);
  }

  signIn() {
    this.#set(true);
  }

  #set(value: boolean) {
    this.#authorized = value;
    for (const listener of this.#listeners) listener(value);
  }
}

const shellWith = (auth: Auth | undefined) => ({ getContext: () => Promise.resolve(auth) }) as unknown as UmbLitElement;

function serve(...statuses: number[]) {
  const calls: Request[] = [];
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    calls.push(new Request(address, init));
    return Promise.resolve(new Response('{}', { status: statuses.shift() ?? 200 }));
  });
  return calls;
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('authorizedFetch', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('SignedIn_Call_CarriesTheCredentialsThatTheBackOfficeGives', async () => {
    const calls = serve(200);
    await authorizedFetch(shellWith(new Auth()), 'connection?refresh=true', { method: 'GET', headers: { Accept: 'application/json' } });
    expect(calls[0]?.url).toBe('https://site/umbraco/backoffice/optimizely/api/v1/connection?refresh=true');
    expect(calls[0]?.headers.get('Authorization')).toBe('Bearer [redacted]');
    expect(calls[0]?.headers.get('X-Requested-With')).toBe('XMLHttpRequest');
    expect(calls[0]?.headers.get('Accept')).toBe('application/json');
    expect(calls[0]?.credentials).toBe('include');
  });

  it('Expired_Get_IsRepeatedAfterSigningIn', async () => {
    const auth = new Auth();
    const calls = serve(401, 200);
    const answer = authorizedFetch(shellWith(auth), 'connection', { method: 'GET' });
    await turn();
    expect([auth.timeOuts, calls.length]).toEqual([1, 1]);
    auth.signIn();
    expect((await answer).status).toBe(200);
    await turn();
    expect([auth.timeOuts, calls.length, auth.listeners]).toEqual([1, 2, 0]);
  });

  it('Expired_GetThatIsRefusedAgainAndAgain_Ends', async () => {
    const auth = new Auth();
    const calls = serve(401, 401, 401, 401);
    const answer = authorizedFetch(shellWith(auth), 'connection', { method: 'GET' });
    for (let sign = 0; sign < 4; sign++) {
      await turn();
      auth.signIn();
    }
    expect((await answer).status).toBe(401);
    expect(calls).toHaveLength(3);
  });

  it.each(['POST', 'PUT'])('Expired_%s_IsNotRepeatedAndAsksToSignIn', async (method) => {
    const auth = new Auth();
    const calls = serve(401, 200);
    expect((await authorizedFetch(shellWith(auth), 'experiments', { method, body: '{}' })).status).toBe(401);
    auth.signIn();
    await turn();
    expect([auth.timeOuts, calls.length]).toEqual([1, 1]);
  });

  it('Expired_ElementIsGone_StopsWaiting', async () => {
    const auth = new Auth();
    const calls = serve(401, 200);
    const gone = new AbortController();
    const answer = authorizedFetch(shellWith(auth), 'connection', { method: 'GET', signal: gone.signal });
    await turn();
    gone.abort();
    await expect(answer).rejects.toThrow('The element is gone.');
    auth.signIn();
    await turn();
    expect([calls.length, auth.listeners]).toEqual([1, 0]);
  });

  it('Forbidden_Answer_IsGivenAsItIs', async () => {
    const auth = new Auth();
    serve(403);
    expect((await authorizedFetch(shellWith(auth), 'connection', { method: 'GET' })).status).toBe(403);
    expect(auth.timeOuts).toBe(0);
  });
});
