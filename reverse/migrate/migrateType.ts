import { didYouMean } from '../../validators/schema/didYouMean.js';
import { builtins } from '../../validators/binder/scalars.js';
import { childPointer } from '../../validators/source/pointer.js';
import type { TypeIssue } from '../../validators/typelang/TypeIssue.js';
import { printType } from '../../validators/typelang/printType.js';
import type { Fix } from '../../types/diagnostics/Diagnostic.js';
import type { TypeHints } from './bareReplacement.js';
import { dropUndefined } from './dropUndefined.js';
import { fitsFieldKey } from './fitsSchema.js';
import { reportMoved } from './keepAside.js';
import { mapTypeNames } from './mapTypeNames.js';
import type { FieldSite, MigrationContext } from './MigrationContext.js';
import { parseLooseType, restoreWords } from './parseLooseType.js';
import { type RepairedType, repairType } from './repairType.js';

/** The type of a field of the new spec; `optional` when the old type allowed `undefined`. */
export interface MigratedType {
  text: string;
  optional: boolean;
}

/**
 * Migrates the type of a field. A good type comes back in canonical spelling. One that needs a decision is
 * reported, and comes back as it was unless the caller accepts suggestions: `archc generate` then refuses it, so
 * that it cannot be forgotten.
 */
export function migrateType(
  context: MigrationContext,
  site: FieldSite,
  text: string,
  hints: TypeHints,
): MigratedType {
  const parsed = parseLooseType(text);
  if (!parsed.ok) return keepUnreadable(context, site, text, parsed.issue);
  const { type, dropped } = dropUndefined(parsed.type);
  const repaired = repairType(type, context.declared, hints);
  if (repaired.refused && !parsed.strict.ok) return keepUnreadable(context, site, text, parsed.strict.issue);
  if (dropped) {
    const pointer = childPointer(site.from, 'type');
    reportMoved(context, { key: 'undefined', where: site.list, target: '"optional": true', pointer });
  }
  const replacement = printType(repaired.type);
  reportRepairs(context, site, text, repaired, replacement);
  const written = context.options.accept ? replacement : printType(mapTypeNames(type, restoreWords));
  return { text: fitsFieldKey('type', written) ? written : text, optional: dropped };
}

function keepUnreadable(
  { source, diagnostics }: MigrationContext,
  site: FieldSite,
  text: string,
  issue: TypeIssue,
): MigratedType {
  const place = source.place(childPointer(site.from, 'type'), { within: [issue.start, issue.end] });
  // Not an error here: the new spec is written, and it is there that the type must be mended.
  const severity = 'warning' as const;
  if (issue.kind === 'refused') {
    diagnostics.push({
      code: 'ARC3002',
      place,
      severity,
      params: { construct: issue.construct, remedy: issue.remedy },
    });
  } else {
    diagnostics.push({
      code: 'ARC3001',
      place,
      severity,
      params: { found: issue.found, expected: issue.expected, type: text },
    });
  }
  return { text, optional: false };
}

function reportRepairs(
  context: MigrationContext,
  site: FieldSite,
  text: string,
  repaired: RepairedType,
  replacement: string,
): void {
  const { source, options, declared, diagnostics } = context;
  const place = source.place(childPointer(site.from, 'type'));
  const field = `${site.list}.${site.name}`;
  // The whole type, so that the fixes of one field do not undo each other.
  const outcome = options.accept ? { severity: 'info' as const } : { fix: replaceType(site, replacement) };
  const applied = options.accept ? { applied: true as const } : {};
  if (repaired.bare) {
    diagnostics.push({
      code: 'ARC8001',
      place,
      params: { field, type: text, replacement, ...applied },
      ...outcome,
    });
  }
  for (const [type, suggestion] of repaired.respelt) {
    diagnostics.push({ code: 'ARC8003', place, params: { field, type, suggestion, ...applied }, ...outcome });
  }
  for (const type of repaired.unknown) {
    // A name in capitals is a type that is declared elsewhere, never a slip in the name of a scalar.
    const candidates = /^\p{Lu}/u.test(type) ? declared : [...declared, ...builtins.keys()];
    const suggestion = didYouMean(type, candidates);
    diagnostics.push({
      code: 'ARC8003',
      place,
      params: { field, type, ...(suggestion === undefined ? {} : { suggestion }) },
    });
  }
}

/** A fix of a field of the new spec: its path is a pointer into that file, not into the old one. */
export function replaceType(site: FieldSite, type: string): Fix {
  return {
    title: `Write ${type} for '${site.list}.${site.name}'`,
    patch: [{ op: 'replace', path: childPointer(site.to, 'type'), value: type }],
  };
}
