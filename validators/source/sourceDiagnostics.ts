import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { JsonIssue } from './JsonIssue.js';
import { pointerParts } from './pointer.js';
import type { SpecSource } from './SpecSource.js';

/** What is wrong with a file as JSON. */
export function sourceDiagnostics(source: SpecSource): Diagnostic[] {
  return source.document.issues.map((issue) => translate(source, issue));
}

function translate(source: SpecSource, issue: JsonIssue): Diagnostic {
  const place = source.at(issue.pointer, issue);
  const note = issue.kind === 'duplicate-key' ? 'the first one' : 'opened here';
  const related = issue.related
    ? { related: [{ place: source.at(issue.pointer, issue.related), note }] }
    : {};
  switch (issue.kind) {
    case 'syntax': {
      const params =
        issue.hint === undefined ? { reason: issue.reason } : { reason: issue.reason, hint: issue.hint };
      return { code: 'ARC1001', place, params, ...related };
    }
    case 'duplicate-key':
      return {
        code: 'ARC1002',
        place,
        params: { key: pointerParts(issue.pointer)?.at(-1) ?? '' },
        ...related,
      };
    case 'depth':
      return { code: 'ARC1004', place, params: { limit: 128 } };
    case 'surrogate':
      return { code: 'ARC1006', place, params: { what: issue.reason } };
  }
}
