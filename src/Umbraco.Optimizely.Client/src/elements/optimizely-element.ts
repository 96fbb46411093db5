import { ago } from '../core/ago.js';
import { ApiProblem } from '../core/api/problem.js';
import { fill, pluralKey } from '../core/texts.js';
import type { PluralKey, TextKey } from '../core/texts.js';
import { LitElement, property } from '../external/lit.js';
import type { OptimizelyHost } from './host.js';

/** Base of all shared elements: texts, the host, and a signal that ends with the element. */
export abstract class OptimizelyElement extends LitElement {
  @property({ attribute: false })
  host!: OptimizelyHost;

  #ended: AbortController | undefined;
  #unsubscribe: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = this.host.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#ended?.abort();
    this.#ended = undefined;
  }

  protected get signal(): AbortSignal {
    this.#ended ??= new AbortController();
    return this.#ended.signal;
  }

  protected t(key: TextKey, ...values: (string | number)[]): string {
    return fill(this.host.text(key), values);
  }

  protected plural(base: PluralKey, count: number): string {
    return this.t(pluralKey(base, count), this.number(count));
  }

  protected number(value: number): string {
    return new Intl.NumberFormat(this.host.locale).format(value);
  }

  protected ago(at: string | null, now = Date.now()): string {
    const found = ago(at, now);
    if (!found) return '';
    return found.key === 'justNow' ? this.t('justNow') : this.plural(found.key, found.count);
  }

  protected words(error: unknown): { title: string; detail: string } {
    if (error instanceof ApiProblem && error.kind !== 'unreadable') {
      if (error.kind === 'network') return { title: this.t('networkTitle'), detail: this.t('networkDetail') };
      if (error.kind === 'signedOut') return { title: this.t('signedOutTitle'), detail: this.t('signedOutDetail') };
      return { title: error.title, detail: error.detail };
    }
    return { title: this.t('unreadableTitle'), detail: this.t('unreadableDetail') };
  }

  protected notifyProblem(error: unknown): void {
    const { title, detail } = this.words(error);
    this.host.notify('danger', title, detail);
  }

  /** Waits until what an event led to, in this element and those around it, has been rendered. */
  protected async settled(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await this.updateComplete;
  }

  /** Moves the focus once what is now being rendered is there. */
  protected async focusOn(selector: string): Promise<void> {
    await this.settled();
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
