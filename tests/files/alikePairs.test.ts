import { describe, expect, it } from 'vitest';
import type { LockedSpec } from '../../generator/compile/lockedSpec.js';
import { alikePairs } from '../../generator/reconcile/alikePairs.js';

/** Specs by owner, each with the parts that the words of a text name. */
function specs(texts: Readonly<Record<string, string>>): Map<string, LockedSpec> {
  return new Map(
    Object.entries(texts).map(([owner, parts]) => [owner, { file: `${owner}.json`, shape: owner, parts }]),
  );
}

describe('specs that got another name and changed', () => {
  it.each([
    ['grew', 'a b c', 'a b c d e f'],
    ['shrank', 'a b c d e f', 'a b c'],
    ['got other parts too', 'a b c d', 'a b c x y'],
  ])('are one when they %s', (_, before, now) => {
    expect(alikePairs(specs({ old: before }), specs({ new: now }))).toEqual([['old', 'new']]);
  });

  it.each([
    ['one part is all that they share', 'a', 'a b'],
    ['half of the smaller one is another', 'a b x y', 'a b c d'],
    ['a small one is in a large one', 'a b c', 'a b c d e f g h i j k l m'],
    ['a param and a result are all that they share', 'a b x', 'a b y'],
    ['nothing is known of one', '', 'a b'],
  ])('are not when %s', (_, before, now) => {
    expect(alikePairs(specs({ old: before }), specs({ new: now }))).toEqual([]);
  });

  it('are those that have most in common', () => {
    const former = specs({ one: 'a b c d', two: 'e f g h' });
    const now = specs({ three: 'e f g x', four: 'a b c x', five: 'a b y z' });
    expect(alikePairs(former, now)).toEqual([
      ['one', 'four'],
      ['two', 'three'],
    ]);
  });

  it('are none in doubt: two are as much alike', () => {
    expect(alikePairs(specs({ old: 'a b c' }), specs({ new: 'a b c', other: 'a b c' }))).toEqual([]);
    expect(alikePairs(specs({ old: 'a b c', other: 'a b c' }), specs({ new: 'a b c' }))).toEqual([]);
  });

  it('are told by the parts that few have, however many specs there are', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => index);
    const parts = (index: number): string => `same also own${index} its${index} more${index}`;
    const former = specs(Object.fromEntries(many.map((index) => [`old${index}`, parts(index)])));
    const now = specs(Object.fromEntries(many.map((index) => [`new${index}`, `${parts(index)} added`])));
    expect(alikePairs(former, now)).toEqual(many.map((index) => [`old${index}`, `new${index}`]));
  });
});
