import { OptimizelyApi } from '../../src/core/api/client.js';
import type { TextKey } from '../../src/core/texts.js';
import type { ConfirmRequest, OptimizelyHost, PreviewRequest } from '../../src/elements/host.js';
import { da } from '../../src/lang/da.js';
import { en } from '../../src/lang/en.js';

export type Answers = Record<string, unknown>;

/** Answers calls from a table of "METHOD path" to body; a number is a status, a promise is waited for. */
export function fakeHost(answers: Answers, language: string): OptimizelyHost {
  const texts: Record<TextKey, string> = language === 'da' ? da : en;
  const request = async (path: string, init: RequestInit): Promise<Response> => {
    const key = `${init.method ?? 'GET'} ${path.split('?')[0] ?? ''}`;
    const answer = await (typeof answers[key] === 'function' ? (answers[key] as (body: unknown) => unknown)(init.body) : answers[key]);
    if (answer === undefined) throw new TypeError(`no answer for ${key}`);
    if (answer instanceof Response) return answer;
    return Response.json(answer);
  };
  return {
    api: new OptimizelyApi(request),
    locale: language === 'da' ? 'da-DK' : 'en-GB',
    text: (key) => texts[key],
    notify: (kind, headline, message) => console.log(kind, headline, message),
    confirm: (asked: ConfirmRequest) => Promise.resolve(window.confirm(asked.content)),
    preview: (asked: PreviewRequest) => {
      const element = document.createElement('optimizely-preview');
      element.host = fakeHost(answers, language);
      element.request = asked;
      element.style.cssText = 'position:fixed;inset:24px;z-index:9;background:#fff;padding:24px;height:auto';
      document.body.append(element);
      return Promise.resolve();
    },
    navigate: (url) => console.log('navigate', url),
    documentChanged: () => console.log('document changed'),
    subscribe: () => () => undefined,
  };
}

export const problem = (status: number, code: string, title: string, detail: string, errors?: Record<string, string[]>): Response =>
  new Response(JSON.stringify({ status, code, title, detail, errors }), { status, headers: { 'Content-Type': 'application/problem+json' } });
