import type { JsonValue } from '../../../types/Json.js';
import { sha256 } from '../../tree/fingerprint.js';
import { changePathProblem } from './changePathProblem.js';
import type { Journal, JournalState } from './Journal.js';
import { TXN_ID, type Step } from './Transaction.js';

/** The largest journal that is read: some 200,000 files. */
export const MAX_JOURNAL_BYTES = 64 * 1024 * 1024;

const HASH = /^[0-9a-f]{64}$/;
const LINE = /^(?<sum>[0-9a-f]{64}) (?<record>\{.*\})$/;
const STATES: readonly unknown[] = ['committing', 'back', 'done'];

type Fields = Record<string, unknown>;

/**
 * The journal that a text says, or the reason why it says none. Everything is checked: paths as if a spec had named
 * them. A last line without its end was being written when the process died, and does not count; undefined if that is
 * the first line. `sign` gives the mark that a record of this user has; without it nothing is believed.
 */
export function parseJournal(
  text: string,
  sign: ((record: string) => string) | undefined,
): Journal | { reason: string } | undefined {
  const lines = text.split('\n').slice(0, -1);
  const [first, ...rest] = lines.map((line) => recordOf(line, sign));
  if (lines.length === 0) return undefined;
  const [start = ''] = lines;
  if (sign === undefined || (first === undefined && recordOf(start, sha256)))
    return { reason: 'this user did not write it on this machine' };
  const plan = first === undefined ? undefined : parsePlan(first);
  if (plan === undefined) return { reason: 'its plan is not what archc wrote' };
  let state: JournalState = 'prepared';
  for (const record of rest) {
    if (!STATES.includes(record?.state)) return { reason: 'it has a state that archc did not write' };
    state = record?.state as JournalState;
  }
  return { ...plan, state };
}

/** The record of a line whose mark is right. */
function recordOf(line: string, sign: ((record: string) => string) | undefined): Fields | undefined {
  const { sum, record } = LINE.exec(line)?.groups ?? {};
  if (record === undefined || sign?.(record) !== sum) return undefined;
  try {
    const value: unknown = JSON.parse(record);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function parsePlan(record: Fields): Omit<Journal, 'state'> | undefined {
  const { version, steps, directories, keep, drops } = record;
  if (version !== 1 || !Array.isArray(steps) || !Array.isArray(directories) || !Array.isArray(drops))
    return undefined;
  const parsed = steps.map(parseStep);
  const sound = parsed.filter((step) => step !== undefined);
  const paths = sound.flatMap((step) => (step.kind === 'move' ? [step.path, step.from] : [step.path]));
  const isSound =
    sound.length === parsed.length &&
    new Set(paths).size === paths.length &&
    // A directory is made for what is in it.
    directories.every((path) => typeof path === 'string' && isChangeable(`${path}/x`)) &&
    drops.every((id) => typeof id === 'string' && TXN_ID.test(id)) &&
    (keep === undefined || (isFields(keep) && 'note' in keep));
  if (!isSound) return undefined;
  const kept = isFields(keep) ? { keep: { note: keep.note as JsonValue } } : {};
  return { steps: sound, directories: directories as string[], drops: drops as string[], ...kept };
}

function parseStep(value: unknown): Step | undefined {
  if (!isFields(value)) return undefined;
  const { kind, path, from, hash, expect } = value;
  if (!isChangeable(path)) return undefined;
  if (kind === 'move') return isChangeable(from) ? { kind, path, from } : undefined;
  if (kind === 'remove') return isHash(expect) ? { kind, path, expect } : undefined;
  if (kind !== 'write' || !isHash(hash)) return undefined;
  if (expect === undefined) return { kind, path, hash };
  return isHash(expect) ? { kind, path, hash, expect } : undefined;
}

function isChangeable(value: unknown): value is string {
  return typeof value === 'string' && changePathProblem(value) === undefined;
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && HASH.test(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
