/** Characters as a reader counts them: an emoji with its modifiers is one. */
export function countCharacters(text: string): number {
  return 'Segmenter' in Intl
    ? Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)).length
    : text.length;
}
