import type { Ownership } from '../../types/Artifact.js';
import { describe, expect, it } from 'vitest';
import {
  decide,
  decideOrphan,
  type DiskState,
  type LockState,
} from '../../generator/reconcile/decision/decide.js';

const plain = { discardEdits: false, restore: false };

describe('decide: a generated file', () => {
  it.each<[DiskState, LockState, object]>([
    ['missing', 'absent', { action: 'create' }],
    ['missing', 'live', { action: 'create' }],
    ['missing', 'deleted', { action: 'create' }],
    ['current', 'absent', { action: 'unchanged' }],
    ['current', 'live', { action: 'unchanged' }],
    ['reformatted', 'absent', { action: 'unchanged' }],
    ['reformatted', 'live', { action: 'unchanged' }],
    ['written', 'live', { action: 'update' }],
    ['relaid', 'live', { action: 'update', trash: true }],
    ['edited', 'live', { action: 'refuse', report: 'ARC5004' }],
    ['edited', 'absent', { action: 'refuse', report: 'ARC5005' }],
    ['unreachable', 'live', { action: 'refuse' }],
  ])('%s, lock %s', (disk, lock, verdict) => {
    expect(decide({ ownership: 'generated', disk, lock }, plain)).toEqual(verdict);
    expect(decide({ ownership: 'generated', disk, lock }, { ...plain, restore: true })).toEqual(verdict);
  });

  it.each<LockState>(['absent', 'live'])('discards edits only through the trash, lock %s', (lock) => {
    const options = { ...plain, discardEdits: true };
    expect(decide({ ownership: 'generated', disk: 'edited', lock }, options)).toEqual({
      action: 'update',
      trash: true,
    });
    expect(decide({ ownership: 'generated', disk: 'unreachable', lock }, options)).toEqual({
      action: 'refuse',
    });
  });
});

describe('decide: a scaffold', () => {
  it.each<[DiskState, LockState, boolean, object]>([
    ['missing', 'absent', false, { action: 'create' }],
    ['missing', 'live', false, { action: 'accept-deletion' }],
    ['missing', 'live', true, { action: 'create' }],
    ['missing', 'deleted', false, { action: 'unchanged' }],
    ['missing', 'deleted', true, { action: 'create' }],
    ['current', 'absent', false, { action: 'unchanged' }],
    ['edited', 'absent', false, { action: 'keep', report: 'ARC5008' }],
    ['edited', 'live', false, { action: 'keep' }],
    ['edited', 'deleted', true, { action: 'keep' }],
    ['unreachable', 'live', false, { action: 'refuse' }],
  ])('%s, lock %s, restore %s', (disk, lock, restore, verdict) => {
    for (const discardEdits of [false, true]) {
      expect(decide({ ownership: 'scaffold', disk, lock }, { discardEdits, restore })).toEqual(verdict);
    }
  });
});

describe('decideOrphan', () => {
  it.each<[Ownership, 'missing' | 'written' | 'relaid' | 'edited', string]>([
    ['generated', 'written', 'remove'],
    ['generated', 'relaid', 'remove'],
    ['generated', 'edited', 'leave'],
    ['generated', 'missing', 'forget'],
    ['scaffold', 'written', 'leave'],
    ['scaffold', 'edited', 'leave'],
    ['merged', 'written', 'remove'],
    ['merged', 'relaid', 'remove'],
    ['merged', 'edited', 'leave'],
    ['amended', 'edited', 'forget'],
  ])('%s, %s', (ownership, disk, action) => {
    expect(decideOrphan({ ownership, disk })).toBe(action);
  });
});
