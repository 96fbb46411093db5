import { describe, expect, it } from 'vitest';
import { addShare, distribute, equalWeights, parsePercent, percentText, removeShare, resetShares, setShare, wholeWeight } from '../../src/core/weights.js';
import type { Share } from '../../src/core/weights.js';

const shares = (...weights: number[]): Share[] => weights.map((weight) => ({ weight, pinned: 0 }));
const weightsOf = (list: readonly Share[]) => list.map(({ weight }) => weight);
const sum = (list: readonly Share[]) => list.reduce((all, { weight }) => all + weight, 0);

/** Numbers that look random and are the same in each run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

describe('weights', () => {
  it('EqualWeights_Three_GivesTheRestToTheFirst', () => {
    expect(equalWeights(3)).toEqual([3334, 3333, 3333]);
  });

  it('Distribute_OnlyZeros_DividesEqually', () => {
    expect(distribute(10, [0, 0])).toEqual([5, 5]);
  });

  it('Distribute_Nobody_IsEmpty', () => {
    expect(distribute(10, [])).toEqual([]);
  });

  it('SetShare_OneOfThree_OthersShareTheRest', () => {
    expect(weightsOf(setShare(shares(3334, 3333, 3333), 0, 5000))).toEqual([5000, 2500, 2500]);
  });

  it('SetShare_SecondByHand_FirstByHandStays', () => {
    const first = setShare(shares(3334, 3333, 3333), 0, 5000);
    expect(weightsOf(setShare(first, 1, 2000))).toEqual([5000, 2000, 3000]);
  });

  it('SetShare_AllByHand_OldestFollows', () => {
    let list = setShare(shares(5000, 5000), 0, 6000);
    list = setShare(list, 1, 3000);
    expect(weightsOf(list)).toEqual([7000, 3000]);
  });

  it('SetShare_MoreThanTheRestAllows_KeepsTheSum', () => {
    let list = setShare(shares(3334, 3333, 3333), 0, 7000);
    list = setShare(list, 1, 6000);
    expect(weightsOf(list)).toEqual([3294, 6000, 706]);
  });

  it('SetShare_OutOfRange_IsLimited', () => {
    expect(weightsOf(setShare(shares(5000, 5000), 0, 20000))).toEqual([10000, 0]);
    expect(weightsOf(setShare(shares(5000, 5000), 0, -5))).toEqual([0, 10000]);
  });

  it('AddShare_AllEqual_StaysEqual', () => {
    expect(weightsOf(addShare(shares(5000, 5000), { weight: 0, pinned: 0 }))).toEqual([3334, 3333, 3333]);
  });

  it('AddShare_ChosenByHand_KeepsProportions', () => {
    const list = setShare(shares(5000, 5000), 0, 8000);
    expect(weightsOf(addShare(list, { weight: 0, pinned: 0 }))).toEqual([5334, 1333, 3333]);
  });

  it('RemoveShare_One_OthersTakeItsPart', () => {
    expect(weightsOf(removeShare(shares(5000, 2500, 2500), 0))).toEqual([5000, 5000]);
  });

  it('AnySeriesOfChanges_Always_SumsToTheWhole', () => {
    const random = numbers(7);
    for (let run = 0; run < 200; run++) {
      let list = resetShares(shares(0, 0));
      for (let step = 0; step < 25; step++) {
        const choice = random.next().value;
        const index = Math.floor(random.next().value * list.length);
        if (choice < 0.25 && list.length < 12) list = addShare(list, { weight: 0, pinned: 0 });
        else if (choice < 0.4 && list.length > 2) list = removeShare(list, index);
        else list = setShare(list, index, random.next().value * 11000 - 500);
        expect(sum(list)).toBe(wholeWeight);
        expect(list.every(({ weight }) => Number.isInteger(weight) && weight >= 0)).toBe(true);
      }
    }
  });

  it.each([['50', 5000], ['33.34', 3334], ['33,33', 3333], [' 5 % ', 500], ['.5', 50], ['100', 10000]])('ParsePercent_%s_IsRead', (text, weight) => {
    expect(parsePercent(text)).toBe(weight);
  });

  it.each(['', 'a', '-1', '101', '1e1', '100.01', '5 5'])('ParsePercent_%s_IsRefused', (text) => {
    expect(parsePercent(text)).toBeNull();
  });

  it('PercentText_BasisPoints_RoundTrips', () => {
    for (let weight = 0; weight <= wholeWeight; weight += 7) expect(parsePercent(percentText(weight))).toBe(weight);
  });
});
