import type { TextKey } from '../core/texts.js';
import { en } from './en.js';

/** Only what American English spells or says in another way; the rest is the base. */
export const americanisms: Partial<Record<TextKey, string>> = {
  stepsLabel: 'Setup steps',
  weightsOf: 'Traffic of {0}, percent',
};

export const enUs: Record<TextKey, string> = { ...en, ...americanisms };
