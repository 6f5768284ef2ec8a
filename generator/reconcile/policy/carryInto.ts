import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import type { DesiredFile } from '../../format/DesiredFile.js';
import { filePlace } from '../../tree/pathDiagnostic.js';
import { carryNames, type NamedTexts } from '../names/carryNames.js';
import type { ReconcileContext } from './OwnershipPolicy.js';

/** Carries what got another name into a file and its base, and says what became of it. */
export async function carryInto(
  { languages, names }: Pick<ReconcileContext, 'languages' | 'names'>,
  { id, path }: DesiredFile,
  texts: Omit<NamedTexts, 'owner'>,
): Promise<{ base: string; mine: string; diagnostics: Diagnostic[] }> {
  const given = names.get(id.language);
  if (given === undefined) return { ...texts, diagnostics: [] };
  const { diffArrays } = await import('diff');
  const carried = carryNames({ ...texts, owner: id.owner }, languages.of(id.language), given, diffArrays);
  const { base, mine, renamed, taken } = carried;
  return { base, mine, diagnostics: reportOf(path, renamed, taken) };
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
