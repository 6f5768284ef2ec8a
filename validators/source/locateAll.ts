import type { Diagnostic, Place } from '../../types/diagnostics/Diagnostic.js';
import type { SpecSource } from './SpecSource.js';

/** Gives each diagnostic the range of what its pointer names, where the file is known. */
export function locateAll(
  diagnostics: readonly Diagnostic[],
  sourceOf: (file: string) => SpecSource | undefined,
): Diagnostic[] {
  const locate = (place: Place): Place =>
    place.range ? place : (sourceOf(place.file)?.place(place.pointer, { on: place.on ?? 'value' }) ?? place);
  return diagnostics.map((diagnostic) => {
    const related = diagnostic.related?.map(({ place, note }) => ({ place: locate(place), note }));
    return { ...diagnostic, place: locate(diagnostic.place), ...(related ? { related } : {}) };
  });
}

/** Sorts diagnostics by file, by where they are in it, and by code. */
export function sortByPlace(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      compare(a.place.file, b.place.file) || offset(a.place) - offset(b.place) || compare(a.code, b.code),
  );
}

function offset({ range }: Place): number {
  return range?.start.offset ?? 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
