import type { TextKey } from '../core/texts.js';
import { en } from '../lang/en.js';
import type { Events, Localization } from './services.js';

const keys = Object.keys(en) as TextKey[];

/** %0% of Umbraco's language files is {0} here. */
export const fromFile = (text: string): string => text.replace(/%(\d+)%/g, '{$1}');

/** The texts of the signed-in user's language; English until they are there, and for what is missing. */
export class LegacyTexts {
  readonly #localization: Localization;
  readonly #listeners = new Set<() => void>();
  readonly #texts = new Map<TextKey, string>();

  constructor(localization: Localization, events: Events) {
    this.#localization = localization;
    events.on('localizationService.updated', () => void this.load());
  }

  async load(): Promise<void> {
    await Promise.all(keys.map(async (key) => {
      this.#texts.set(key, fromFile(await this.#localization.localize(`optimizely_${key}`, undefined, en[key])));
    })).catch(() => undefined); // Without the language file everything is in English.
    for (const changed of this.#listeners) changed();
  }

  get(key: TextKey): string {
    return this.#texts.get(key) ?? en[key];
  }

  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }
}
