import { withoutHeader } from '../compile/fileHeader.js';
import type { Languages } from '../../renderers/language/Languages.js';
import { codeHash } from '../source/codeHash.js';
import { normaliseText } from '../tree/fingerprint.js';
import type { FileDecision } from './decision/FileDecision.js';
import { looksRemembered } from './looksRemembered.js';
import type { Reconciliation } from './Reconciliation.js';

/** What a run would do for looks alone: files say what they should, but a formatter would lay them out otherwise, or their headers are others. */
export interface Looks {
  /** Paths of files in another layout than the formatter gives them, or remembered so; sorted. */
  layout: readonly string[];
  /** Paths of files with other comments at their top; sorted. */
  header: readonly string[];
  /** Paths of locks and pristine texts that are out of date in nothing else. */
  memory: ReadonlySet<string>;
}

/** Asks for the texts of what would be written. Rejects with what their `text()` rejects with. */
export async function looksOf(reconciliation: Reconciliation, languages: Languages): Promise<Looks> {
  const found = new Map<string, 'layout' | 'header'>();
  for (const decision of reconciliation.decisions) {
    const looks = await looksOfFile(decision, languages);
    if (looks) found.set(decision.path, looks);
  }
  const { memory, files } = await looksRemembered(reconciliation, new Set(found.keys()), languages);
  for (const path of files) if (!found.has(path)) found.set(path, 'layout');
  const pathsOf = (looks: 'layout' | 'header'): string[] =>
    [...found].flatMap(([path, own]) => (own === looks ? [path] : [])).sort();
  return { layout: pathsOf('layout'), header: pathsOf('header'), memory };
}

/** Undefined where more differs, and for what is not about to be replaced. */
async function looksOfFile(
  decision: FileDecision,
  languages: Languages,
): Promise<'layout' | 'header' | undefined> {
  const { action, wanted } = decision;
  if (wanted === undefined || (action !== 'update' && action !== 'merge')) return undefined;
  if (decision.from !== undefined || (action === 'update' && decision.edited)) return undefined;
  const saying = (text: string): string => codeHash(text, wanted.id.language, languages);
  const now = normaliseText(Buffer.from(decision.seen.bytes).toString('utf8'));
  const next = normaliseText(await decision.text.text());
  if (saying(now) === saying(next)) return 'layout';
  const hasHeader = decision.ownership === 'generated' && withoutHeader(now) !== now;
  return hasHeader && saying(withoutHeader(now)) === saying(withoutHeader(next)) ? 'header' : undefined;
}
