import type { ImportableFiles } from '../../../renderers/language/ModuleLinks.js';
import type { Languages } from '../../../renderers/language/Languages.js';
import type { SourceSymbol } from '../../../types/SourceSymbol.js';
import type { DesiredFile } from '../../format/DesiredFile.js';
import { fingerprint } from '../../source/fingerprint.js';
import { normaliseText } from '../../tree/fingerprint.js';
import { seeFile } from '../../tree/seeFile.js';
import type { Tree } from '../../tree/Tree.js';
import { readBase } from '../../workspace/base/BaseStore.js';
import type { LockEntry } from '../../workspace/lock/Lock.js';
import { findGivenNames } from './findGivenNames.js';
import type { GivenName, GivenNames, Home, MovedName, Stem } from './GivenName.js';
import { movedNames, type WrittenFile } from './movedNames.js';

/** What is known of a run before it looks at files that a person writes in. */
export interface NamesRequest {
  tree: Tree;
  languages: Languages;
  desired: readonly DesiredFile[];
  /** The entries of files that archc wrote before, and of those that nothing asks for any more. */
  own: ReadonlyMap<DesiredFile, LockEntry>;
  gone: readonly { owner: string; key: string; entry: LockEntry; orphan: boolean }[];
  /** Owners by their former names. */
  renamed: ReadonlyMap<string, string>;
  /** Owners and modules that got another name. */
  stems: readonly Stem[];
  /** All files that imports may be of. */
  paths: ImportableFiles;
  /** What files declare now. */
  symbols: () => Promise<readonly SourceSymbol[]>;
}

/**
 * By language, what has another name or another file now than in the files that archc wrote before: seen from these, as far as nobody
 * edited them. Empty where no file that a person writes in is there. Rejects with what the `text()` of a desired file rejects with.
 */
export async function givenNames(request: NamesRequest): Promise<ReadonlyMap<string, GivenNames>> {
  const { own, languages, stems, paths, desired } = request;
  const persons = [...own].filter(([{ ownership }, { adopted }]) => ownership === 'merged' || adopted);
  const wanted = new Set(persons.map(([{ id }]) => id.language).filter((id) => languages.of(id).lexis));
  const changed = changedFiles(request, wanted);
  if (changed.length === 0) return new Map();
  const symbols = await request.symbols();
  const { diffArrays } = await import('diff');
  const files = new Map(desired.map((file) => [file.path, file]));
  const result = new Map<string, GivenNames>();
  for (const id of wanted) {
    const language = languages.of(id);
    const known = symbols.filter((symbol) => symbol.language === id);
    const found: GivenName[] = [];
    const written: WrittenFile[] = [];
    // Without anything that a spec has a name for, nothing of it can have moved.
    for (const file of known.length === 0 ? [] : changed.filter((each) => each.language === id)) {
      const before = textBefore(request, file);
      const now = await file.desired?.text();
      const declared = known.filter(({ file: path }) => path === file.path);
      const names =
        declared.length > 0 && language.lexis && before !== undefined && now !== undefined
          ? findGivenNames({ before, now, symbols: declared }, stems, language.lexis, diffArrays)
          : [];
      found.push(...names);
      const isRead = before !== undefined || file.entry === undefined;
      if (isRead) written.push({ ...file, before, now, settled: new Set(names.map((name) => name.before)) });
    }
    const moved = await movedNames({
      language,
      paths,
      files: written,
      symbols: known,
      textOf: async (path) => files.get(path)?.text(),
    });
    const names = agreed([...found, ...moved.flatMap(renamedBy)]);
    result.set(id, { names, stems, moved, ...spokenOf(known) });
  }
  return result;
}

/** A file of archc's that says something else now, or is new, or gone. */
interface Changed {
  language: string;
  /** Whose it was. */
  owner: string;
  path: string;
  formerly: string;
  entry: LockEntry | undefined;
  desired: DesiredFile | undefined;
}

function changedFiles({ own, gone, desired, renamed }: NamesRequest, wanted: ReadonlySet<string>): Changed[] {
  const former = new Map([...renamed].map(([before, now]) => [now, before]));
  const written = desired.flatMap((file): Changed[] => {
    const { id, hash, ownership, path } = file;
    const entry = own.get(file);
    if (!wanted.has(id.language) || ownership !== 'generated') return [];
    if (entry && [hash, ''].includes((entry.adopted ? entry.base : entry.written) ?? '')) return [];
    const owner = former.get(id.owner) ?? id.owner;
    return [{ language: id.language, owner, path, formerly: entry?.path ?? path, entry, desired: file }];
  });
  const removed = gone.flatMap(({ owner, key, entry, orphan }): Changed[] => {
    const language = key.slice(0, key.indexOf(':'));
    if (!orphan || !wanted.has(language) || entry.class !== 'generated' || entry.orphan) return [];
    return [{ language, owner, path: entry.path, formerly: entry.path, entry, desired: undefined }];
  });
  const isChange = [...written, ...removed].some(({ entry }) => entry !== undefined);
  return isChange ? [...written, ...removed] : [];
}

/** What is called otherwise where it is now. */
function renamedBy({ before, now, spec }: MovedName): GivenName[] {
  return before === now ? [] : [{ before, now, spec, kind: 'whole' }];
}

/** What archc wrote, if it is still there. */
function textBefore({ tree, languages }: NamesRequest, { language, entry }: Changed): string | undefined {
  if (entry === undefined) return undefined;
  const { path, written, adopted, base = '' } = entry;
  if (adopted) return readBase(tree, base);
  const target = tree.look(path);
  const seen = 'code' in target ? undefined : seeFile(target);
  if (!seen || 'code' in seen || fingerprint(seen.bytes, language, languages).written !== written)
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

function spokenOf(symbols: readonly SourceSymbol[]): Pick<GivenNames, 'homes' | 'marks' | 'members'> {
  const marks = new Map<string, Set<string>>();
  const members = new Map<string, Set<string>>();
  const homes = new Map<string, Home[]>();
  const owners = new Map<string, string>();
  for (const { spec, name } of symbols)
    owners.set(name, owners.has(name) && owners.get(name) !== spec ? '' : spec);
  for (const { kind, spec, name, file } of symbols) {
    // What several specs have tells of none of them.
    const isMember = kind === 'field' || kind === 'method';
    if (!isMember) {
      const known = homes.get(name);
      if (known) known.push({ spec, file });
      else homes.set(name, [{ spec, file }]);
    }
    if (!isMember && owners.get(name) === '') continue;
    const set = isMember ? members : marks;
    set.set(spec, (set.get(spec) ?? new Set()).add(name));
  }
  return { homes, marks, members };
}
