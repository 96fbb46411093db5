import { describe, expect, it } from 'vitest';
import { parseNumber, parsePercentage } from '../../src/core/number-input.js';

describe('numbers that people type', () => {
  it.each([['', undefined], ['  ', undefined], ['12', 12], ['1,5', 1.5], ['1.5', 1.5], ['1 000', 1000], ['x', NaN], ['1,2,3', NaN]])('Parse_%s_Is_%s', (text, number) => {
    expect(parseNumber(text)).toEqual(number);
  });

  it.each([['', undefined], ['10', 0.1], ['2,5 %', 0.025], ['ten', NaN]])('Percentage_%s_Is_%s', (text, fraction) => {
    expect(parsePercentage(text)).toEqual(fraction);
  });
});
