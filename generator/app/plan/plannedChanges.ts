import type { Change } from '../../workspace/transaction/Change.js';
import type { FileState } from './Plan.js';
import type { UnsealedAction } from './planned.js';

/** What actions are carried out with. */
export interface PlannedTexts {
  /** The text with this sha256. */
  textOf: (hash: string) => string;
  /** The permission bits of the file that is at a path now. */
  modeOf: (path: string) => number | undefined;
}

const order: readonly Change['kind'][] = ['write', 'move', 'remove'];

/**
 * The changes of a transaction for actions, in the order of the commit: files, then archc's memory. An input that the
 * plan itself changes is expected as it is on the disk, though the other actions saw it changed.
 */
export function plannedChanges(actions: readonly UnsealedAction[], texts: PlannedTexts): Change[] {
  const inputs = new Map(
    actions.flatMap((action) => (action.ownership === 'input' ? [[action.path, action]] : [])),
  );
  const others = actions.filter(({ ownership }) => ownership !== 'input');
  const files = others
    .filter(({ ownership }) => ownership !== 'memory')
    .flatMap((action) => changesOf(action, texts));
  const memory = others
    .filter(({ ownership }) => ownership === 'memory')
    .flatMap((action) => changesOf(action, texts));
  const seen = [...files, ...memory].flatMap((change) => onDisk(change, inputs, texts));
  const touched = new Set(
    seen.flatMap((change) => (change.kind === 'move' ? [change.path, change.from] : [change.path])),
  );
  const left = [...inputs.values()]
    .filter(({ path }) => !touched.has(path))
    .flatMap((action) => changesOf(action, texts));
  const isMemory = ({ path }: Change): boolean => path.startsWith('.generator/');
  const own = [...left, ...seen].filter((change) => !isMemory(change));
  return [
    ...order.flatMap((kind) => own.filter((change) => change.kind === kind)),
    ...[...left, ...seen].filter(isMemory),
  ];
}

function changesOf(action: UnsealedAction, { textOf, modeOf }: PlannedTexts): Change[] {
  const { path, movedFrom, from, to } = action;
  const mode = action.ownership === 'memory' || !from ? undefined : modeOf(movedFrom ?? path);
  const write = (target: string, hash: string, expect: FileState | null | undefined): Change => ({
    kind: 'write',
    path: target,
    text: () => textOf(hash),
    hash,
    expect: expect?.hash,
    ...(mode === undefined ? {} : { mode }),
    ...(action.trash || (action.ownership === 'input' && expect) ? { trash: true } : {}),
  });
  const replace = (): Change[] => {
    if (to === null) return [];
    if (movedFrom === undefined || !from) return [write(path, to, from)];
    const trash = action.trash ? { trash: true } : {};
    return [write(path, to, null), { kind: 'remove', path: movedFrom, expect: from.hash, ...trash }];
  };
  switch (action.action) {
    case 'create':
    case 'update':
    case 'merge':
    case 'conflict':
      return replace();
    case 'aside': {
      const beside = action.beside ? [write(action.beside.path, action.beside.text, null)] : [];
      if (to !== from?.hash) return [...beside, ...replace()];
      return movedFrom === undefined ? beside : [...beside, { kind: 'move', path, from: movedFrom }];
    }
    case 'move':
      return movedFrom === undefined ? [] : [{ kind: 'move', path, from: movedFrom }];
    case 'remove': {
      if (!from) return [];
      return [
        {
          kind: 'remove',
          path,
          expect: from.hash,
          ...(action.trash || action.ownership === 'input' ? { trash: true } : {}),
        },
      ];
    }
    case 'unchanged':
    case 'keep':
    case 'refuse':
    case 'leave':
    case 'forget':
    case 'accept-deletion':
      return [];
  }
}

/** A change of a tree with changed inputs, as a change of the tree without them: what those replace goes to the trash. */
function onDisk(
  change: Change,
  inputs: ReadonlyMap<string, UnsealedAction>,
  { textOf }: PlannedTexts,
): Change[] {
  const input = inputs.get(change.kind === 'move' ? change.from : change.path);
  if (!input) return [change];
  const { from, to } = input;
  const trash = from === null ? {} : { trash: true };
  switch (change.kind) {
    case 'write':
      return [{ ...change, expect: from?.hash, ...trash }];
    case 'remove':
      return from ? [{ ...change, expect: from.hash, ...trash }] : [];
    case 'move':
      return [
        ...(to === null
          ? []
          : [
              {
                kind: 'write' as const,
                path: change.path,
                text: () => textOf(to),
                hash: to,
                expect: undefined,
              },
            ]),
        ...(from ? [{ kind: 'remove' as const, path: change.from, expect: from.hash, ...trash }] : []),
      ];
  }
}
