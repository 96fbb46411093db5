import { ApiProblem, readProblem } from './problem.js';

export type Method = 'GET' | 'POST' | 'PUT';

/** Sends one call with the signed-in user's credentials; path is relative to our API. */
export type Request = (path: string, init: RequestInit) => Promise<Response>;

export interface CallOptions {
  body?: unknown;
  query?: Record<string, string | number | boolean | undefined>;
  signal?: AbortSignal;
}

export function buildPath(path: string, query: CallOptions['query'] = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== false && value !== '') parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text ? `${path}?${text}` : path;
}

export async function call<T>(request: Request, method: Method, path: string, options: CallOptions = {}): Promise<T> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  const init: RequestInit = { method, headers, signal: options.signal };
  if (options.body !== undefined) {
    headers['Content-Type'] = 'application/json';
    init.body = JSON.stringify(options.body);
  }
  let response: Response;
  try {
    response = await request(buildPath(path, options.query), init);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new ApiProblem('network', 0, 'network', '', '');
  }
  if (!response.ok) throw await readProblem(response);
  try {
    return (await response.json()) as T;
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new ApiProblem('unreadable', response.status, 'unreadable', '', '');
  }
}
