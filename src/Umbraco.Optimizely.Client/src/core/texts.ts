import type { en } from '../lang/en.js';

export type TextKey = keyof typeof en;

/** Base of keys that come in a singular and a plural. */
export type PluralKey = {
  [Key in TextKey]: Key extends `${infer Base}One` ? (`${Base}Other` extends TextKey ? Base : never) : never;
}[TextKey];

/** Fills {0}, {1}, … in one pass, so that what is filled in is never read as a placeholder. */
export function fill(text: string, values: readonly (string | number)[]): string {
  return text.replace(/\{(\d+)\}/g, (placeholder, index: string) => {
    const value = values[Number(index)];
    return value === undefined ? placeholder : String(value);
  });
}

export const pluralKey = (base: PluralKey, count: number): TextKey =>
  `${base}${count === 1 ? 'One' : 'Other'}` as TextKey;
