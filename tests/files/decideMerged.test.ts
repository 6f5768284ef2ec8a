import { describe, expect, it } from 'vitest';
import type { LockState } from '../../generator/reconcile/decide.js';
import { decideMerged, type Relation } from '../../generator/reconcile/decideMerged.js';

const plain = { adopt: false, restore: false };

describe('decideMerged', () => {
  it.each<[boolean, LockState, Relation, object]>([
    [false, 'absent', 'current', { action: 'create' }],
    [false, 'live', 'current', { action: 'accept-deletion' }],
    [false, 'deleted', 'current', { action: 'unchanged' }],
    [true, 'absent', 'current', { action: 'unchanged' }],
    [true, 'absent', 'no-base', { action: 'keep', report: 'ARC5008' }],
    [true, 'deleted', 'no-base', { action: 'keep', report: 'ARC5008' }],
    [true, 'live', 'current', { action: 'unchanged' }],
    [true, 'live', 'base-current', { action: 'keep' }],
    [true, 'live', 'unedited', { action: 'update' }],
    [true, 'live', 'diverged', { action: 'merge' }],
    [true, 'live', 'no-base', { action: 'refuse', report: 'ARC5011' }],
  ])('present %s, lock %s, %s', (present, lock, relation, verdict) => {
    expect(decideMerged({ present, lock, relation }, plain)).toEqual(verdict);
  });

  it.each<LockState>(['live', 'deleted'])('writes a missing file again when asked to, lock %s', (lock) => {
    const facts = { present: false, lock, relation: 'current' } as const;
    expect(decideMerged(facts, { ...plain, restore: true })).toEqual({ action: 'create' });
  });

  it.each<Relation>(['base-current', 'unedited', 'diverged', 'no-base'])(
    'keeps what is adopted, %s',
    (relation) => {
      for (const lock of ['absent', 'live', 'deleted'] as const) {
        const facts = { present: true, lock, relation };
        expect(decideMerged(facts, { ...plain, adopt: true })).toEqual({ action: 'keep' });
      }
    },
  );
});
