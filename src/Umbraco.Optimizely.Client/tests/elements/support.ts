import { vi } from 'vitest';
import { OptimizelyApi } from '../../src/core/api/client.js';
import type { OptimizelyHost } from '../../src/elements/host.js';
import { en } from '../../src/lang/en.js';

export type Answer = (body: unknown, query: URLSearchParams) => unknown;

export interface FakeHost extends OptimizelyHost {
  calls: string[];
  /** The same with their queries. */
  addresses: string[];
  bodies: Record<string, unknown>;
  answers: Record<string, Answer>;
}

/** A host whose API answers from a table of "METHOD path". */
export function fakeHost(answers: Record<string, Answer>): FakeHost {
  const calls: string[] = [];
  const addresses: string[] = [];
  const bodies: Record<string, unknown> = {};
  const api = new OptimizelyApi(async (address, init) => {
    const [path = '', query = ''] = address.split('?');
    const key = `${init.method ?? ''} ${path}`;
    calls.push(key);
    addresses.push(address);
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    bodies[key] = body;
    const answer = await host.answers[key]?.(body, new URLSearchParams(query));
    if (answer === undefined) throw new TypeError(`no answer for ${key}`);
    return answer instanceof Response ? answer : Response.json(answer);
  });
  const host: FakeHost = {
    api, calls, addresses, bodies, answers, locale: 'en-GB',
    text: (key) => en[key],
    notify: vi.fn(),
    confirm: vi.fn(() => Promise.resolve(true)),
    preview: vi.fn(() => Promise.resolve()),
    navigate: vi.fn(),
    documentChanged: vi.fn(),
    subscribe: () => () => undefined,
  };
  return host;
}

export const problem = (status: number, body: object): Response => new Response(JSON.stringify(body), { status });

/** Lets pending answers and renderings happen. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 12; round++) await new Promise((resolve) => setTimeout(resolve));
}

/** Every element that matches, through all shadow roots. */
export function all<T extends Element = HTMLElement>(root: Element, selector: string): T[] {
  const found: T[] = [...(root.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
  for (const child of root.shadowRoot?.querySelectorAll('*') ?? []) found.push(...all<T>(child, selector));
  return found;
}

export function one<T extends Element = HTMLElement>(root: Element, selector: string): T {
  const [found] = all<T>(root, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

export const button = (root: Element, label: string) => one(root, `uui-button[label="${label}"]`);

/** What a reader can read, shadow roots included. */
export function textOf(root: Element): string {
  const own = (node: Node): string => {
    if (node.nodeType === 3) return node.textContent ?? '';
    if (!(node instanceof Element) || node.tagName === 'STYLE') return '';
    return [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(own).join(' ');
  };
  const attributes = ['headline', 'detail', 'label'] as const;
  const shown = all(root, '[headline], [label]').map((element) => attributes.map((name) => element.getAttribute(name) ?? '').join(' '));
  return `${own(root)} ${shown.join(' ')}`.replace(/\s+/g, ' ');
}

export async function type(element: Element, value: string, event = 'input'): Promise<void> {
  (element as HTMLInputElement).value = value;
  element.dispatchEvent(new Event(event));
  await settle();
}
