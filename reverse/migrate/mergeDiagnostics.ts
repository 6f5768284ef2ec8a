import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';

/**
 * Orders the findings by place, and makes one of those that say the same: a key that moved in every example, a
 * type that several fields refer to. The first keeps its place; the others become related places, and their
 * fixes join its fix.
 */
export function mergeDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const offset = ({ place }: Diagnostic): number => place.range?.start.offset ?? 0;
  const merged = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics.toSorted((a, b) => offset(a) - offset(b))) {
    const subject = subjectOf(diagnostic) ?? String(merged.size);
    const first = merged.get(subject);
    merged.set(subject, first === undefined ? diagnostic : join(first, diagnostic));
  }
  return [...merged.values()];
}

function subjectOf(diagnostic: Diagnostic): string | undefined {
  if (diagnostic.code === 'ARC8004') return JSON.stringify([diagnostic.code, diagnostic.params]);
  if (diagnostic.code === 'ARC8003') return JSON.stringify([diagnostic.code, diagnostic.params.type]);
  return undefined;
}

function join(first: Diagnostic, other: Diagnostic): Diagnostic {
  const related = [...(first.related ?? []), { place: other.place, note: 'here too' }];
  if (first.fix === undefined || other.fix === undefined) return { ...first, related };
  return {
    ...first,
    related,
    fix: { title: first.fix.title, patch: [...first.fix.patch, ...other.fix.patch] },
  };
}
