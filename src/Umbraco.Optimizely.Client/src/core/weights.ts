/** Weights are basis points: the shares of an experiment sum to exactly this. */
export const wholeWeight = 10000;

/** Shares the total by the given proportions, exactly: what rounding leaves goes to the largest remainders. */
export function distribute(total: number, proportions: readonly number[]): number[] {
  if (proportions.length === 0) return [];
  const sum = proportions.reduce((all, part) => all + part, 0);
  const even = sum <= 0;
  const exact = proportions.map((part) => (even ? total / proportions.length : (total * part) / sum));
  const shares = exact.map(Math.floor);
  let left = total - shares.reduce((all, share) => all + share, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}

export const equalWeights = (count: number): number[] => distribute(wholeWeight, Array<number>(count).fill(1));

export interface Share {
  weight: number;
  /** When it was set by hand, counted up; 0 for a share that follows the others. */
  pinned: number;
}

/**
 * Sets one share and lets the others make up the rest. Shares set by hand before stay as they are for as long as that is
 * possible; then the one that was set longest ago follows first.
 */
export function setShare<T extends Share>(shares: readonly T[], index: number, weight: number): T[] {
  const wanted = Math.min(wholeWeight, Math.max(0, Math.round(weight)));
  const latest = Math.max(0, ...shares.map((share) => share.pinned));
  const next = shares.map((share, at) => (at === index ? { ...share, weight: wanted, pinned: latest + 1 } : { ...share }));
  const others = next.filter((_share, at) => at !== index);
  if (others.length === 0) return next.map((share) => ({ ...share, weight: wholeWeight }));
  for (;;) {
    const free = others.filter((share) => share.pinned === 0);
    const kept = others.filter((share) => share.pinned > 0);
    const rest = wholeWeight - wanted - kept.reduce((all, share) => all + share.weight, 0);
    if (rest >= 0 && free.length > 0) {
      distribute(rest, free.map((share) => share.weight)).forEach((part, at) => {
        const share = free[at];
        if (share) share.weight = part;
      });
      return next;
    }
    const oldest = kept.reduce<Share | undefined>((first, share) => (!first || share.pinned < first.pinned ? share : first), undefined);
    if (!oldest) return next;
    oldest.pinned = 0;
  }
}

/** Room for one more: it gets a fair share, the others keep their proportions. */
export function addShare<T extends Share>(shares: readonly T[], added: T): T[] {
  const fair = Math.floor(wholeWeight / (shares.length + 1));
  const allEqual = shares.every((share) => share.pinned === 0);
  const weights = allEqual
    ? equalWeights(shares.length + 1)
    : [...distribute(wholeWeight - fair, shares.map((share) => share.weight)), fair];
  return [...shares, added].map((share, index) => ({ ...share, weight: weights[index] ?? 0, pinned: allEqual ? 0 : share.pinned }));
}

/** What the removed share had goes to the others in their proportions. */
export function removeShare<T extends Share>(shares: readonly T[], index: number): T[] {
  const rest = shares.filter((_share, at) => at !== index);
  const weights = distribute(wholeWeight, rest.map((share) => share.weight));
  return rest.map((share, at) => ({ ...share, weight: weights[at] ?? 0 }));
}

export const resetShares = <T extends Share>(shares: readonly T[]): T[] => {
  const weights = equalWeights(shares.length);
  return shares.map((share, index) => ({ ...share, weight: weights[index] ?? 0, pinned: 0 }));
};

/** Basis points from what was typed as per cent, with a comma or a point; null when it is no number. */
export function parsePercent(text: string): number | null {
  const cleaned = text.trim().replace('%', '').replace(',', '.').trim();
  if (!/^\d{1,3}(\.\d*)?$|^\.\d+$/.test(cleaned)) return null;
  const value = Math.round(Number(cleaned) * 100);
  return value <= wholeWeight ? value : null;
}

export const percentText = (weight: number): string => String(weight / 100);
