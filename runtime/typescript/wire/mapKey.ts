import { isCanonicalInteger } from './bigInteger.js';
import { checkRange } from './integer.js';
import type { IntegerKind } from './integer.js';
import type { Path } from './Path.js';
import { refuse } from './refuse.js';

/** Keys of a map that are listed strings. */
export interface LiteralKey<K extends string> {
  readonly keys: readonly K[];
  readonly check: (key: string, at: Path) => void;
}

/** Keys of a map that are integers in canonical decimal digits. */
export interface IntKey {
  readonly kind: IntegerKind;
  readonly check: (key: string, at: Path) => void;
}

/** Only these keys may occur (`enum`); any of them may be absent. */
export function literalKey<const K extends string>(keys: readonly K[]): LiteralKey<K> {
  const known = new Set<string>(keys);
  return {
    keys,
    check: (key, at) => {
      if (!known.has(key)) refuse(at, 'enum', 'Expected one of the declared keys.');
    },
  };
}

/** Integer keys of this type: `format` for text that is not canonical, `range` for others. */
export function intKey(kind: IntegerKind): IntKey {
  return {
    kind,
    check: (key, at) => {
      if (!isCanonicalInteger(key)) refuse(at, 'format', 'Expected a key in canonical decimal digits.');
      checkRange(Number(key), at, kind);
    },
  };
}
