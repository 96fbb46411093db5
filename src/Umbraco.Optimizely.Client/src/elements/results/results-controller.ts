import type { OptimizelyApi } from '../../core/api/client.js';
import type { Results } from '../../core/api/results-types.js';

export const pollEvery = 60_000;
const tickEvery = 10_000;

interface Options {
  api: () => OptimizelyApi;
  /** Called whenever something to show has changed, and now and then so that ages keep up. */
  changed: () => void;
}

/** Fetches the results of one experiment, and again each minute for as long as it runs and somebody looks. */
export class ResultsController {
  results: Results | null = null;
  error: unknown = null;
  loading = false;
  readonly #options: Options;
  #id = '';
  #running = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ticker: ReturnType<typeof setInterval> | undefined;
  #abort: AbortController | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  connect(): void {
    document.addEventListener('visibilitychange', this.#onVisible);
    this.#ticker = setInterval(this.#options.changed, tickEvery);
  }

  disconnect(): void {
    document.removeEventListener('visibilitychange', this.#onVisible);
    clearInterval(this.#ticker);
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }

  watch(id: string, running: boolean): void {
    if (id === this.#id && running === this.#running) return;
    if (id !== this.#id) this.results = null;
    this.#id = id;
    this.#running = running;
    void this.load(false);
  }

  async load(refresh: boolean): Promise<void> {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.loading = true;
    this.#options.changed();
    try {
      this.results = await this.#options.api().results(this.#id, refresh, abort.signal);
      this.error = null;
    } catch (error) {
      if (abort.signal.aborted) return;
      this.error = error; // What was there before stays: old figures are better than none.
    }
    if (abort.signal.aborted) return;
    this.loading = false;
    this.#options.changed();
    this.#plan();
  }

  #plan() {
    if (!this.#running && this.results?.state !== 'computing') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (document.visibilityState === 'visible') void this.load(false);
      else this.#timer = undefined;
    }, pollEvery);
  }

  /** Looked at again: fetched at once when a round was missed meanwhile. */
  #onVisible = () => {
    if (document.visibilityState === 'visible' && this.#running && this.#timer === undefined && !this.loading) void this.load(false);
  };
}
