/** Undefined for nothing; NaN for what is no number. Comma and point both separate decimals. */
export function parseNumber(text: string): number | undefined {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  return plain === '' ? undefined : Number(plain);
}

/** The same for per cent, as a fraction. */
export function parsePercentage(text: string): number | undefined {
  const percent = parseNumber(text.replace('%', ''));
  return percent === undefined ? undefined : percent / 100;
}
