import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import type { DesiredFile } from '../../format/DesiredFile.js';
import { type FileLink, linksIn } from '../../source/fileLinks.js';
import { filePlace } from '../../tree/pathDiagnostic.js';
import { splitLines } from '../../tree/TextLines.js';
import { carryNames, type NamedTexts } from '../names/carryNames.js';
import { relocateImports } from '../names/relocateImports.js';
import type { ReconcileContext } from './OwnershipPolicy.js';

/** Carries what got another name into a file and its base, and says what became of it. */
export async function carryInto(
  {
    languages,
    names,
    importable: files,
    others,
  }: Pick<ReconcileContext, 'languages' | 'names' | 'importable' | 'others'>,
  { id, path }: DesiredFile,
  texts: Omit<NamedTexts, 'owner' | 'links' | 'isOther'>,
): Promise<{ base: string; mine: string; diagnostics: Diagnostic[] }> {
  const given = names.get(id.language);
  if (given === undefined) return { ...texts, diagnostics: [] };
  const { diffArrays } = await import('diff');
  const language = languages.of(id.language);
  let read: FileLink[] | undefined;
  const links = (): FileLink[] => (read ??= linksIn(splitLines(texts.mine).lines, path, language, files));
  const isOther = others && ((file: string): boolean => others.has(file));
  const speaker = { owner: id.owner, links, ...(isOther ? { isOther } : {}) };
  const carried = carryNames({ ...texts, ...speaker }, language, given, diffArrays);
  const { base, renamed, taken } = carried;
  const named = { path, base, mine: carried.mine, generated: texts.generated };
  const { mine, relocated } = relocateImports(named, given.moved, { language, files, search: diffArrays });
  const moved = new Map(relocated.map(({ now, to }) => [now, `${now} of ${to}`]));
  return { base, mine, diagnostics: reportOf(path, [...renamed, ...moved], taken) };
}

function reportOf(
  path: string,
  renamed: readonly [string, string][],
  taken: readonly [string, string][],
): Diagnostic[] {
  const place = filePlace(path);
  const list = (pairs: readonly [string, string][]): string =>
    pairs.map(([before, now]) => `${before} → ${now}`).join(', ');
  return [
    ...(renamed.length === 0
      ? []
      : [
          {
            code: 'ARC5030' as const,
            severity: 'info' as const,
            params: { path, names: list(renamed) },
            place,
          },
        ]),
    ...(taken.length === 0
      ? []
      : [
          {
            code: 'ARC5031' as const,
            severity: 'warning' as const,
            params: { path, names: list(taken) },
            place,
          },
        ]),
  ];
}
