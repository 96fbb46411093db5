import { beforeEach, describe, expect, it } from 'vitest';
import type { Request } from '../../src/core/api/transport.js';
import { OptimizelyApi } from '../../src/core/api/client.js';
import type { HttpConfig } from '../../src/legacy/services.js';
import { createRequest } from '../../src/legacy/transport.js';
import { settle } from '../elements/support.js';
import { FakeBackOffice } from './back-office.js';

const base = '/cms/backoffice/optimizely/api/v1/';
const refused = { status: 401 };

describe('transport of Umbraco 13', () => {
  let office: FakeBackOffice;
  let request: Request;

  beforeEach(() => {
    office = new FakeBackOffice();
    request = createRequest(office.injector.get('$http'), office.injector.get('eventsService'), base);
  });

  it('Call_WithBody_GoesThroughHttpBelowTheBackOfficePath', async () => {
    office.answer = () => ({ data: '{"a":1}' });

    const response = await request('settings', { method: 'PUT', body: '{"b":2}', headers: { 'Content-Type': 'application/json' } });

    expect(await response.json()).toEqual({ a: 1 });
    expect(office.calls).toMatchObject([{ method: 'PUT', url: `${base}settings`, data: '{"b":2}', headers: { 'Content-Type': 'application/json' } }]);
  });

  it('Call_Every_LeavesTheAnswerAsTextAndItsRefusalsToTheElements', async () => {
    await request('settings', {});

    expect(office.calls[0]?.transformResponse.map((transform) => transform('{"a":1}'))).toEqual(['{"a":1}']);
    expect(office.calls[0]?.umbIgnoreStatus).toEqual([403, 404]);
  });

  it('Problem_Any_IsAResponseWithItsDetails', async () => {
    office.answer = () => ({ status: 409, data: '{"title":"It was changed.","detail":"Look again.","code":"changed"}' });

    await expect(new OptimizelyApi(request).settings()).rejects.toMatchObject({ kind: 'problem', status: 409, code: 'changed' });
  });

  it('NoAnswer_Any_IsANetworkProblem', async () => {
    office.answer = () => ({ status: -1, xhrStatus: 'error' });

    await expect(new OptimizelyApi(request).settings()).rejects.toMatchObject({ kind: 'network' });
  });

  it('Abort_DuringTheCall_EndsItThroughTheTimeout', async () => {
    const abort = new AbortController();
    let ended = false;
    office.answer = (config) => new Promise((resolve) => config.timeout?.then(() => {
      ended = true;
      resolve({ status: -1, xhrStatus: 'abort' });
    }));
    const call = request('panel', { signal: abort.signal });

    abort.abort();

    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(ended).toBe(true);
  });

  it('Timeout_CopiedByAnInterceptor_StillEndsTheCall', async () => {
    const abort = new AbortController();
    await request('panel', { signal: abort.signal });
    const copy: HttpConfig['timeout'] = Object.assign({}, office.calls[0]?.timeout);
    let ended = false;
    copy.then(() => (ended = true));

    abort.abort();

    expect(ended).toBe(true);
  });

  it('Refused_WhileTheLoginIsShown_IsSentAgainAfterTheSamePersonSignsIn', async () => {
    office.answer = (_config, call) => (call === 1 ? refused : { data: '{"a":1}' });
    const call = request('settings', { method: 'PUT', body: '{"b":2}' });
    await settle();
    expect(office.calls).toHaveLength(1);

    office.emit('app.authenticated', { lastUserId: 7, user: { id: 7 } });

    expect((await call).status).toBe(200);
    expect(office.calls.map(({ data }) => data)).toEqual(['{"b":2}', '{"b":2}']);
    expect(office.listeners('app.authenticated')).toBe(0);
  });

  it('Refused_AndSomebodyElseSignsIn_IsNotSentInTheirName', async () => {
    office.answer = () => refused;
    const call = new OptimizelyApi(request).saveSettings({} as never);
    await settle();

    office.emit('app.authenticated', { lastUserId: 7, user: { id: 8 } });

    await expect(call).rejects.toMatchObject({ kind: 'signedOut' });
    expect(office.calls).toHaveLength(1);
  });

  it('Refused_AgainAfterSigningIn_IsSaid', async () => {
    office.answer = () => refused;
    const call = new OptimizelyApi(request).settings();
    await settle();

    office.emit('app.authenticated', { lastUserId: 7, user: { id: 7 } });

    await expect(call).rejects.toMatchObject({ kind: 'signedOut' });
    expect(office.calls).toHaveLength(2);
  });

  it('RejectedWithNothing_ByTheRetryQueue_IsSignedOut', async () => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    const queue = createRequest(() => Promise.reject(undefined), office.injector.get('eventsService'), base);

    await expect(new OptimizelyApi(queue).settings()).rejects.toMatchObject({ kind: 'signedOut' });
  });
});
