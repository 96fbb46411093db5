import { describe, expect, it, vi } from 'vitest';
import { OptimizelyApi } from '../../src/core/api/client.js';
import { ApiProblem, inOneLine } from '../../src/core/api/problem.js';
import type { Request } from '../../src/core/api/transport.js';

const answering = (response: () => Response | Promise<Response>) => {
  const request = vi.fn<Request>(() => Promise.resolve(response()));
  return { request, api: new OptimizelyApi(request) };
};
const problemOf = async (promise: Promise<unknown>): Promise<ApiProblem> => {
  const error = await promise.then(() => null, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(ApiProblem);
  return error as ApiProblem;
};

describe('api client', () => {
  it('Panel_KeyAndCulture_AreInTheAddress', async () => {
    const { api, request } = answering(() => Response.json({}));
    await api.panel('a/b', 'da-DK');
    expect(request.mock.calls[0]?.[0]).toBe('documents/a%2Fb/headline?culture=da-DK');
  });

  it('Panel_Invariant_HasNoCulture', async () => {
    const { api, request } = answering(() => Response.json({}));
    await api.panel('k', '');
    expect(request.mock.calls[0]?.[0]).toBe('documents/k/headline');
  });

  it('Connection_NotRefreshing_LeavesTheFlagOut', async () => {
    const { api, request } = answering(() => Response.json({}));
    await api.connection();
    await api.connection(true);
    expect(request.mock.calls.map(([path]) => path)).toEqual(['connection', 'connection?refresh=true']);
  });

  it('Create_Body_IsJson', async () => {
    const { api, request } = answering(() => Response.json({}, { status: 201 }));
    await api.create('k', 'en', { requestId: 'r', originalWeight: 5000, variations: [{ title: '\u2028"', weight: 5000 }], metric: { kind: 'opened', eventId: null } });
    const init = request.mock.calls[0]?.[1];
    expect(init?.method).toBe('POST');
    expect((JSON.parse(init?.body as string) as { variations: unknown[] }).variations).toEqual([{ title: '\u2028"', weight: 5000 }]);
  });

  it('Call_ProblemDetails_AreRead', async () => {
    const body = { title: 'Taken', detail: 'Somebody else.', code: 'alreadyTesting', errors: { 'targeting.value': ['Bad', 5] } };
    const { api } = answering(() => new Response(JSON.stringify(body), { status: 409 }));
    const problem = await problemOf(api.act('e', 'start', { version: 1, status: 'notStarted' }));
    expect(problem).toMatchObject({ kind: 'problem', status: 409, code: 'alreadyTesting', title: 'Taken', detail: 'Somebody else.', errors: { 'targeting.value': ['Bad'] } });
  });

  it.each(['<html>', '[]', 'null', '{"title":5}', ''])('Call_ErrorThatIsNoProblem_IsUnreadable: %s', async (body) => {
    const { api } = answering(() => new Response(body, { status: 502 }));
    expect(await problemOf(api.settings())).toMatchObject({ kind: 'unreadable', status: 502 });
  });

  it('Call_SuccessThatIsNoJson_IsUnreadable', async () => {
    const { api } = answering(() => new Response('<html>'));
    expect(await problemOf(api.settings())).toMatchObject({ kind: 'unreadable', status: 200 });
  });

  it('Call_SignedOut_SaysSo', async () => {
    const { api } = answering(() => new Response('', { status: 401 }));
    expect(await problemOf(api.settings())).toMatchObject({ kind: 'signedOut' });
  });

  it('Call_NetworkFails_SaysSo', async () => {
    const { api } = answering(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await problemOf(api.settings())).toMatchObject({ kind: 'network', status: 0 });
  });

  it('Call_Aborted_KeepsTheAbort', async () => {
    const abort = new AbortController();
    abort.abort();
    const { api } = answering(() => Promise.reject(new DOMException('stop', 'AbortError')));
    await expect(api.projects('', false, abort.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it.each([
    ['It failed.', 'Try again.', 'It failed. Try again.'],
    ['It failed', 'Try again.', 'It failed. Try again.'],
    ['It failed.', '', 'It failed.'],
  ])('InOneLine_%s_ReadsAsSentences', (title, detail, line) => {
    expect(inOneLine({ title, detail })).toBe(line);
  });
});
