import type { ImportOf, ImportSyntax } from '../../../../renderers/language/ImportStatement.js';
import type { PlacedImport } from '../../../source/importsIn.js';
import type { Side } from '../MergeInput.js';

/** One name that a text imports. */
export interface Import extends ImportOf {
  placed: PlacedImport;
  key: string;
  /** Who wants it: archc now, archc before and not any more, or nobody but a person. */
  origin: 'now' | 'before' | 'person';
}

/**
 * The imports without those by which a name of archc's would stand twice. The same one stays where it stands first, or where it has a
 * comment. Of different ones what archc wants now comes before what it wanted before, a value before its type, and a person's
 * before archc's unless the sides that were taken are archc's.
 */
export function onceEach(
  imports: readonly Import[],
  { covers }: ImportSyntax,
  favour: Side | undefined,
): Import[] {
  const isGone = (one: Import, other: Import): boolean => {
    if (one === other || one.placed.isFixed) return false;
    if (one.key === other.key)
      return (
        one.origin !== 'person' && (other.placed.isFixed || imports.indexOf(other) < imports.indexOf(one))
      );
    const { local, shared } = one.name;
    if (local === undefined || local !== other.name.local) return false;
    if (one.origin === 'person' && other.origin === 'person') return false;
    if (covers?.(other, one) === true) return true;
    if (covers?.(one, other) === true) return false;
    if (one.origin === 'before' && other.origin === 'now')
      return !shared || one.name.text === other.name.text;
    if (shared || one.origin === other.origin) return false;
    const winner = favour === 'generated' ? 'now' : 'person';
    return other.origin === winner || (one.origin === 'before' && other.origin === 'person');
  };
  return imports.filter((one) => !imports.some((other) => isGone(one, other)));
}
