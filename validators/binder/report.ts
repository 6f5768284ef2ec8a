import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { BindContext, Site } from './BindContext.js';

type Report = Diagnostic extends infer D
  ? D extends Diagnostic
    ? Pick<D, 'code' | 'params' | 'fix'>
    : never
  : never;

/** Reports something about a part of the type expression of a site. */
export function report(
  context: BindContext,
  site: Site,
  at: { start: number; end: number },
  what: Report,
): void {
  const place = context.source.place(site.pointer, { within: [at.start, at.end] });
  context.diagnostics.push({ ...what, place });
}
