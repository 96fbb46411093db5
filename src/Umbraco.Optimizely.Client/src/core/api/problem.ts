export type ProblemKind = 'problem' | 'network' | 'signedOut' | 'unreadable';

/** What a call to our own API may end with, in words for a person where the server gave some. */
export class ApiProblem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly errors: Record<string, string[]> = {},
  ) {
    super(title || code);
    this.name = 'ApiProblem';
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function fieldErrors(value: unknown): Record<string, string[]> {
  if (!isRecord(value)) return {};
  const entries = Object.entries(value)
    .map(([field, texts]): [string, string[]] => [field, Array.isArray(texts) ? texts.map(text).filter(Boolean) : []]);
  return Object.fromEntries(entries);
}

/** Reads problem details; an answer that is none keeps its status and gets its words from the client's texts. */
export async function readProblem(response: Response): Promise<ApiProblem> {
  if (response.status === 401) return new ApiProblem('signedOut', 401, 'signedOut', '', '');
  let body: unknown;
  try {
    body = await response.json();
  } catch {
    body = null;
  }
  if (!isRecord(body) || !text(body['title'])) {
    return new ApiProblem('unreadable', response.status, 'unreadable', '', '');
  }
  return new ApiProblem(
    'problem', response.status, text(body['code']) || 'unknown', text(body['title']), text(body['detail']), fieldErrors(body['errors']),
  );
}

/** What happened and what to do, one after the other; texts of the server end with a full stop, the client's headings do not. */
export const inOneLine = ({ title, detail }: { title: string; detail: string }): string =>
  !detail ? title : /[.!?…]$/.test(title) ? `${title} ${detail}` : `${title}. ${detail}`;

/** Nothing was done, so nothing has changed; and asking would wait for the user to sign in. */
export const isSignedOut = (error: unknown): boolean => error instanceof ApiProblem && error.kind === 'signedOut';

/** What is said of single fields. */
export const textsOfFields = (error: unknown): string[] => (error instanceof ApiProblem ? Object.values(error.errors).flat() : []);
