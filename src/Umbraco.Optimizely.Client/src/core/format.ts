const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const found = formatters.get(key) ?? new Intl.NumberFormat(locale, options);
  formatters.set(key, found);
  return found;
}

const isNumber = (value: number | null | undefined): value is number => typeof value === 'number' && Number.isFinite(value);

/** What stands where there is no figure. */
export const noFigure = '–';

export const count = (value: number | null, locale: string): string =>
  isNumber(value) ? formatter(locale, { maximumFractionDigits: 0 }).format(value) : noFigure;

/** 0.1234 as 12.3 %. */
export const percent = (value: number | null, locale: string, digits = 1): string =>
  isNumber(value)
    ? formatter(locale, { style: 'percent', minimumFractionDigits: 0, maximumFractionDigits: digits }).format(value)
    : noFigure;

/** With its sign, for improvements. */
export const signedPercent = (value: number | null, locale: string): string =>
  isNumber(value)
    ? formatter(locale, { style: 'percent', signDisplay: 'exceptZero', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)
    : noFigure;

/** Significance never reads 100 % before it is: 99.96 % is more than 99.9 %, not certainty. */
export function significance(value: number | null, locale: string): string {
  if (!isNumber(value)) return noFigure;
  const floored = Math.floor(Math.min(1, Math.max(0, value)) * 1000) / 1000;
  return (value > 0.999 && value < 1 ? '> ' : '') + percent(floored, locale);
}

export const weight = (basisPoints: number, locale: string): string => percent(basisPoints / 10000, locale, 2);
