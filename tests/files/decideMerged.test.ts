import { describe, expect, it } from 'vitest';
import { decideMissing, type LockState } from '../../generator/reconcile/decision/decide.js';
import { decideMerged, type Relation } from '../../generator/reconcile/decision/decideMerged.js';

describe('decideMerged', () => {
  it.each<[LockState, Relation, object]>([
    ['absent', 'current', { action: 'unchanged' }],
    ['absent', 'no-base', { action: 'keep', report: 'ARC5008' }],
    ['deleted', 'no-base', { action: 'keep', report: 'ARC5008' }],
    ['live', 'current', { action: 'unchanged' }],
    ['live', 'base-current', { action: 'keep' }],
    ['live', 'unedited', { action: 'update' }],
    ['live', 'diverged', { action: 'merge' }],
    ['live', 'no-base', { action: 'refuse', report: 'ARC5011' }],
  ])('lock %s, %s', (lock, relation, verdict) => {
    expect(decideMerged({ lock, relation }, { adopt: false })).toEqual(verdict);
  });

  it.each<Relation>(['base-current', 'unedited', 'diverged', 'no-base'])(
    'keeps what is adopted, %s',
    (relation) => {
      for (const lock of ['absent', 'live', 'deleted'] as const)
        expect(decideMerged({ lock, relation }, { adopt: true })).toEqual({ action: 'keep' });
    },
  );
});

describe('decideMissing', () => {
  it.each<[LockState, object]>([
    ['absent', { action: 'create' }],
    ['live', { action: 'accept-deletion' }],
    ['deleted', { action: 'unchanged' }],
  ])('lock %s', (lock, verdict) => {
    expect(decideMissing(lock, { restore: false })).toEqual(verdict);
  });

  it.each<LockState>(['absent', 'live', 'deleted'])(
    'writes the file again when asked to, lock %s',
    (lock) => {
      expect(decideMissing(lock, { restore: true })).toEqual({ action: 'create' });
    },
  );
});
