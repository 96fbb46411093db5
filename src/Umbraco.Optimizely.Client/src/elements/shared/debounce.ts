/** Runs the last of several calls once it has been quiet for so many milliseconds. */
export class Debounce {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #delay: number;

  constructor(delay: number) {
    this.#delay = delay;
  }

  run(action: () => void): void {
    this.cancel();
    this.#timer = setTimeout(action, this.#delay);
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }
}

/** Gives each call a signal and ends the call before it, so that late answers never overtake. */
export class Latest {
  #current: AbortController | undefined;

  next(): AbortSignal {
    this.cancel();
    this.#current = new AbortController();
    return this.#current.signal;
  }

  cancel(): void {
    this.#current?.abort();
  }
}
