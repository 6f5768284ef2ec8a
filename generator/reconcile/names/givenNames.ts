import type { Languages } from '../../../renderers/language/Languages.js';
import type { SourceSymbol } from '../../../types/SourceSymbol.js';
import type { DesiredFile } from '../../format/DesiredFile.js';
import { fingerprint } from '../../source/fingerprint.js';
import { normaliseText } from '../../tree/fingerprint.js';
import { seeFile } from '../../tree/seeFile.js';
import type { Tree } from '../../tree/Tree.js';
import { readBase } from '../../workspace/base/BaseStore.js';
import type { LockEntry } from '../../workspace/lock/Lock.js';
import { type ChangedFile, findGivenNames } from './findGivenNames.js';
import type { GivenName, GivenNames, Stem } from './GivenName.js';

/** What is known of a run before it looks at files that a person writes in. */
export interface NamesRequest {
  tree: Tree;
  languages: Languages;
  /** The entries of files that archc wrote before. */
  own: ReadonlyMap<DesiredFile, LockEntry>;
  /** Owners and modules that got another name. */
  stems: readonly Stem[];
  /** What files declare now. */
  symbols: () => Promise<readonly SourceSymbol[]>;
}

/**
 * By language, what has another name now than in the files that archc wrote before: seen from these, as far as nobody edited them.
 * Empty where no file that a person writes in is there. Rejects with what the `text()` of a desired file rejects with.
 */
export async function givenNames(request: NamesRequest): Promise<ReadonlyMap<string, GivenNames>> {
  const { own, languages, stems } = request;
  const persons = [...own].filter(([{ ownership }, { adopted }]) => ownership === 'merged' || adopted);
  const wanted = new Set(persons.map(([{ id }]) => id.language).filter((id) => languages.of(id).lexis));
  const changed = [...own].filter(
    ([{ id, hash, ownership }, { written, adopted, base }]) =>
      wanted.has(id.language) &&
      ownership === 'generated' &&
      ![hash, ''].includes((adopted ? base : written) ?? ''),
  );
  if (changed.length === 0) return new Map();
  const symbols = await request.symbols();
  const { diffArrays } = await import('diff');
  const found = new Map<string, GivenName[]>();
  for (const [file, entry] of changed) {
    const { lexis } = languages.of(file.id.language);
    const declared = symbols.filter(({ file: path }) => path === file.path);
    const before = declared.length === 0 ? undefined : textBefore(request, file, entry);
    if (lexis === undefined || before === undefined) continue;
    const pair: ChangedFile = { before, now: await file.text(), symbols: declared };
    const names = found.get(file.id.language) ?? [];
    found.set(file.id.language, [...names, ...findGivenNames(pair, stems, lexis, diffArrays)]);
  }
  return new Map(
    [...wanted].map((id): [string, GivenNames] => {
      const known = symbols.filter(({ language }) => language === id);
      return [id, { names: agreed(found.get(id) ?? []), stems, ...spokenOf(known) }];
    }),
  );
}

/** What archc wrote, if it is still there. */
function textBefore(
  { tree, languages }: NamesRequest,
  { id }: DesiredFile,
  { path, written, adopted, base = '' }: LockEntry,
): string | undefined {
  if (adopted) return readBase(tree, base);
  const target = tree.look(path);
  const seen = 'code' in target ? undefined : seeFile(target);
  if (!seen || 'code' in seen || fingerprint(seen.bytes, id.language, languages).written !== written)
    return undefined;
  return normaliseText(Buffer.from(seen.bytes).toString('utf8'));
}

/** The names on which all files agree, of members those of their spec; what two of them declare is taken once. */
function agreed(names: readonly GivenName[]): GivenName[] {
  const isRival = (name: GivenName, other: GivenName): boolean =>
    name.kind === other.kind && (name.kind === 'whole' || name.spec === other.spec);
  return names.filter(
    (name, at) =>
      names.findIndex((other) => isRival(name, other) && other.before === name.before) === at &&
      names.every(
        (other) => !isRival(name, other) || (other.before === name.before) === (other.now === name.now),
      ),
  );
}

function spokenOf(symbols: readonly SourceSymbol[]): Pick<GivenNames, 'marks' | 'members'> {
  const marks = new Map<string, Set<string>>();
  const members = new Map<string, Set<string>>();
  const homes = new Map<string, string>();
  for (const { spec, name } of symbols)
    homes.set(name, homes.has(name) && homes.get(name) !== spec ? '' : spec);
  for (const { kind, spec, name } of symbols) {
    // What several specs have tells of none of them.
    const isMember = kind === 'field' || kind === 'method';
    if (!isMember && homes.get(name) === '') continue;
    const set = isMember ? members : marks;
    set.set(spec, (set.get(spec) ?? new Set()).add(name));
  }
  return { marks, members };
}
