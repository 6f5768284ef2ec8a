import type { Languages } from '../../../renderers/language/Languages.js';
import { looseHash } from '../../source/looseHash.js';
import { normaliseText, sha256 } from '../../tree/fingerprint.js';
import type { NewText } from '../../format/DesiredFile.js';
import { type FileDecision, isWriting, type MergeSides } from '../../reconcile/decision/FileDecision.js';
import { memoryChanges } from '../../reconcile/memoryChanges.js';
import { asidePath } from '../../reconcile/policy/pendingConflict.js';
import type { Reconciliation } from '../../reconcile/Reconciliation.js';
import type { SeenFile } from '../../tree/seeFile.js';
import type { Change } from '../../workspace/transaction/Change.js';
import type { FileState, PlannedAction } from './Plan.js';

/** The actions of a run with all texts that they name: enough to carry them out at once. */
export interface Planned {
  actions: UnsealedAction[];
  texts: Map<string, string>;
}

/** An action whose `from` is undefined when its file stays, and nobody kept what it says. */
export type UnsealedAction = Omit<PlannedAction, 'from'> & { from: FileState | null | undefined };

/** Turns decisions into data. Asks for every text that would be written or shown. Rejects with what they reject with. */
export async function planned(reconciliation: Reconciliation, languages: Languages): Promise<Planned> {
  const { decisions } = reconciliation;
  const texts = new Map<string, string>();
  const loose = new Map<string, string>();
  await atOnce(decisions.filter(isWriting), async ({ path, text, wanted }) => {
    const made = normaliseText(await make(path, text, texts));
    if (wanted) loose.set(path, looseHash(made, languages.of(wanted.id.language)));
  });
  const actions: UnsealedAction[] = [];
  for (const decision of decisions) actions.push(await actionOf(decision, texts));
  // The locks say of texts what only these tell, so they come last.
  const memory = memoryChanges(reconciliation, loose);
  const hashes = new Map<Change, string>();
  await atOnce(memory, async (change) => {
    if (change.kind !== 'write') return;
    const content = await change.text();
    const text = typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
    hashes.set(change, keep(texts, text));
  });
  return { actions: [...actions, ...memory.map((change) => memoryAction(change, hashes))], texts };
}

/** Works on some items at the same time: that formats on more than one core. */
async function atOnce<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += 8)
    await Promise.all(items.slice(start, start + 8).map(work));
}

async function make(path: string, { hash, text }: NewText, texts: Map<string, string>): Promise<string> {
  const made = await text();
  // Written anyway, the file would look edited on the next run.
  if (keep(texts, made) !== hash)
    throw new Error(`the text of ${path} does not have the hash that was announced`);
  return made;
}

function keep(texts: Map<string, string>, text: string): string {
  const hash = sha256(text);
  texts.set(hash, text);
  return hash;
}

function memoryAction(change: Change, hashes: ReadonlyMap<Change, string>): UnsealedAction {
  const { path, kind } = change;
  const expect = change.kind === 'move' ? undefined : change.expect;
  return {
    path,
    ownership: 'memory',
    action: kind === 'remove' ? 'remove' : expect === undefined ? 'create' : 'update',
    owner: null,
    role: null,
    language: null,
    from: expect === undefined ? null : { hash: expect, executable: false },
    to: hashes.get(change) ?? null,
  };
}

async function actionOf(decision: FileDecision, texts: Map<string, string>): Promise<UnsealedAction> {
  const { path, ownership, action, wanted, adopted } = decision;
  const { owner = null, role = null, language = null } = wanted?.id ?? {};
  const base = { path, ownership, action, owner, role, language, ...(adopted ? { adopted } : {}) };
  const moved = 'contractMoved' in decision ? { contractMoved: true as const } : {};
  const text = 'text' in decision ? decision.text : undefined;
  const written = text === undefined ? null : await hashOf(text, texts);
  switch (decision.action) {
    case 'create':
      return { ...base, from: null, to: written };
    case 'update':
      return { ...base, ...replaced(decision), to: written, ...(decision.trash ? { trash: true } : {}) };
    case 'merge':
      return { ...base, ...replaced(decision), to: written, ...moved };
    case 'conflict':
      return { ...base, ...replaced(decision), to: written, sides: sidesOf(decision.sides, texts) };
    case 'aside': {
      const beside = { path: asidePath(path), text: await hashOf(decision.beside, texts) };
      const file = { ...base, ...replaced(decision), beside, ...previewOf(written) };
      const mine = decision.named && (await hashOf(decision.named.mine, texts));
      if (mine === undefined || mine === decision.seen.hash) return { ...file, to: decision.seen.hash };
      return { ...file, to: mine, trash: true };
    }
    case 'remove':
      return {
        ...base,
        from: stateOf(decision.seen),
        to: null,
        ...(decision.trash ? { trash: true } : {}),
        ...(decision.displaced ? { displaced: true } : {}),
        ...(decision.dropped ? { dropped: true } : {}),
      };
    case 'refuse': {
      const from = decision.why === 'unreachable' ? null : stateOf(decision.seen);
      return { ...base, from, to: from?.hash ?? null, ...previewOf(written) };
    }
    case 'move':
      return { ...base, ...moved, from: undefined, to: null, movedFrom: decision.from };
    case 'leave':
      return { ...base, from: undefined, to: null, ...(decision.before ? { leftBefore: true } : {}) };
    case 'keep':
    case 'unchanged': {
      const absent = decision.action === 'unchanged' ? decision.absent : undefined;
      return { ...base, ...moved, from: undefined, to: null, ...(absent ? { absent } : {}) };
    }
    case 'forget':
    case 'accept-deletion':
      return { ...base, ...moved, from: undefined, to: null };
  }
}

function previewOf(hash: string | null): { preview?: string } {
  return hash === null ? {} : { preview: hash };
}

function replaced({ seen, from }: { seen: SeenFile; from?: string }): {
  from: FileState;
  movedFrom?: string;
} {
  return { from: stateOf(seen), ...(from === undefined ? {} : { movedFrom: from }) };
}

function sidesOf({ base, mine, generated }: MergeSides, texts: Map<string, string>): MergeSides {
  return { base: keep(texts, base), mine: keep(texts, mine), generated: keep(texts, generated) };
}

async function hashOf({ hash, text }: NewText, texts: Map<string, string>): Promise<string> {
  return texts.has(hash) ? hash : keep(texts, await text());
}

function stateOf({ hash, mode }: SeenFile): FileState {
  return { hash, executable: (mode & 0o100) !== 0 };
}
