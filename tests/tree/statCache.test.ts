import { expect, it } from 'vitest';
import { type StatFacts, StatCache } from '../../generator/tree/StatCache.js';

const old: StatFacts = { size: 3, mtimeMs: 1_000, ctimeMs: 1_000, ino: 7, dev: 1 };

/** What a cache says of a file that was `a` when it was looked at first, and is `b` now. */
function second(first: StatFacts, then: StatFacts, now = 100_000): string {
  const cache = new StatCache([], () => now);
  cache.recall('file', first, () => 'a');
  return new StatCache(cache.entries({ asked: false }), () => now).recall('file', then, () => 'b');
}

it('knows what did not change', () => {
  expect(second(old, { ...old })).toBe('a');
});

it.each(['size', 'mtimeMs', 'ctimeMs', 'ino', 'dev'] as const)('looks anew when %s is another', (fact) => {
  expect(second(old, { ...old, [fact]: old[fact] + 1 })).toBe('b');
});

it('learns nothing of what is so young that a change would not show, or from the future', () => {
  for (const age of [-60_000, 0, 1, 1_999, 2_000]) expect(second(old, old, old.mtimeMs + age)).toBe('b');
  expect(second(old, old, old.mtimeMs + 2_001)).toBe('a');
  // Times that were set back do not make it older.
  expect(second({ ...old, ctimeMs: 99_000 }, { ...old, ctimeMs: 99_000 })).toBe('b');
});

it('learns nothing where the time of the file system cannot be told, or nothing tells of changes', () => {
  expect(second(old, old, -Infinity)).toBe('b');
  const cache = new StatCache([], () => 100_000);
  cache.recall('file', undefined, () => 'a');
  expect(cache.entries({ asked: false })).toEqual([]);
});

it('reads the clock before the file', () => {
  const order: string[] = [];
  const cache = new StatCache([], () => {
    order.push('clock');
    return 100_000;
  });
  cache.recall('file', old, () => {
    order.push('file');
    return 'a';
  });
  expect(order).toEqual(['clock', 'file']);
});

it('remembers nothing of a file that could not be read', () => {
  const cache = new StatCache([], () => 100_000);
  const fail = (): string => {
    throw new Error('EACCES');
  };
  expect(() => cache.recall('file', old, fail)).toThrow('EACCES');
  expect(cache.entries({ asked: false })).toEqual([]);
  expect(cache.learned).toBe(0);
});

it('forgets what nobody asked for when it is told to', () => {
  const known = [['other', [1, 1, 1, 1, 1, 'x']]] as const;
  const cache = new StatCache(known, () => 100_000);
  cache.recall('file', old, () => 'a');
  expect(cache.entries({ asked: true }).map(([path]) => path)).toEqual(['file']);
  expect(cache.entries({ asked: false }).map(([path]) => path)).toEqual(['other', 'file']);
});
