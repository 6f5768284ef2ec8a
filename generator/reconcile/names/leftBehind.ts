import type { ImportableFiles } from '../../../renderers/language/ModuleLinks.js';
import type { Languages } from '../../../renderers/language/Languages.js';
import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import { type FileLink, linksIn } from '../../source/fileLinks.js';
import { normaliseText } from '../../tree/fingerprint.js';
import { filePlace } from '../../tree/pathDiagnostic.js';
import { seeFile } from '../../tree/seeFile.js';
import type { Tree } from '../../tree/Tree.js';
import type { GivenNames } from './GivenName.js';
import { isMeant } from './isMeant.js';
import type { OtherFiles } from './OtherFiles.js';
import { piecesOf, wordsOf } from '../../source/Piece.js';

/** What is known of a run over some specs. */
export interface SelectedRun {
  tree: Tree;
  languages: Languages;
  /** The files of those specs that are no part of it. */
  others: OtherFiles;
  /** By language, what is called otherwise. */
  names: ReadonlyMap<string, GivenNames>;
  files: ImportableFiles;
}

/**
 * Files of specs that are not selected, in which a person uses what gets another name or place (`ARC5032`): a later run would not know any
 * more what it was called.
 */
export function leftBehind({ tree, languages, others, names, files }: SelectedRun): Diagnostic[] {
  if ([...names.values()].every((given) => given.names.length + given.moved.length === 0)) return [];
  return [...others.locks].flatMap(([owner, { entries }]) =>
    [...entries].flatMap(([key, { path, class: ownership, adopted, deleted, orphan }]): Diagnostic[] => {
      const id = key.slice(0, key.indexOf(':'));
      const given = names.get(id);
      if ((ownership !== 'merged' && !adopted) || deleted || orphan || given === undefined) return [];
      const text = textAt(tree, path);
      const language = languages.of(id);
      const pieces = language.lexis && piecesOf(text, language.lexis);
      if (!pieces) return [];
      const words = wordsOf(pieces);
      let read: FileLink[] | undefined;
      const linksOf = (): FileLink[] => (read ??= linksIn(text.split('\n'), path, language, files));
      const speaker = { owner, words, links: linksOf, isOther: (file: string) => others.has(file) };
      const meant = given.names.filter((name) => words.has(name.before) && isMeant(name, speaker, given));
      const speaksOf = (spec: string): boolean =>
        [...(given.marks.get(spec) ?? [])].some((mark) => words.has(mark)) ||
        meant.some((name) => name.kind === 'whole' && name.spec === spec);
      const renamed = meant.filter(({ kind, spec }) => kind === 'whole' || speaksOf(spec));
      const links = given.moved.some(({ before }) => words.has(before)) ? linksOf() : [];
      const moved = given.moved.filter(({ before, from }) =>
        links.some(({ to }) => to !== undefined && from.includes(to.path) && to.name === before),
      );
      const said = new Set([...renamed, ...moved].map(({ before }) => before));
      if (said.size === 0) return [];
      return [{ code: 'ARC5032', params: { path, names: [...said].join(', ') }, place: filePlace(path) }];
    }),
  );
}

function textAt(tree: Tree, path: string): string {
  const target = tree.look(path);
  const seen = 'code' in target ? undefined : seeFile(target);
  return !seen || 'code' in seen ? '' : normaliseText(Buffer.from(seen.bytes).toString('utf8'));
}
