/** Colours of the variations, told apart by order: the original is grey. Never the only thing that tells them apart. */
const palette = ['#6b7280', '#3544b1', '#0b8152', '#c2410c', '#7c3aed', '#0e7490', '#be185d', '#4d7c0f'];

export const variationColor = (index: number): string =>
  index === 0 ? '#6b7280' : (palette[1 + ((index - 1) % (palette.length - 1))] ?? '#3544b1');

/** The name of a variation in short: 0 is the original. */
export const variationLetter = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : String(index + 1));
