import type { Secret } from '../formats/Secret.js';
import type { Codec } from './Codec.js';
import type { JsonObject } from './JsonValue.js';
import type { Unit } from './unit.js';
import type { unknownVariant } from './unknownVariant.js';

/** The keys that all members of T have: one of them is the tag. */
export type TagOf<T> = keyof T & string;

type Member<T, K extends PropertyKey, V> = Extract<T, Readonly<Record<K, V>>>;
type Content<M, C> = C extends keyof M ? M[C] : never;

/** One codec per tag value, of the variant's fields without the tag; `unit()` also fits if it has none. */
export type InternalVariants<T, I, K extends TagOf<T>> = {
  readonly [V in T[K] & string]:
    | Codec<Omit<Member<T, K, V>, K>, Omit<Member<I, K, V>, K>>
    | ([keyof Omit<Member<T, K, V>, K>] extends [never] ? Unit : never);
};

/** One codec per tag value, of the content under the key C; `unit()` for variants without it. */
export type AdjacentVariants<T, I, K extends TagOf<T>, C extends string> = {
  readonly [V in T[K] & string]: C extends keyof Member<T, K, V>
    ? Codec<Content<Member<T, K, V>, C>, Content<Member<I, K, V>, C>>
    : Unit;
};

/** `open: true` is demanded exactly when T has the member `Unknown<K>`, and `secret: true` when that is a `SecretUnknown<K>`. */
export type Openness<T, K extends TagOf<T>> = [Member<T, K, typeof unknownVariant>] extends [never]
  ? { readonly open?: false }
  : Member<T, K, typeof unknownVariant> extends { readonly raw: Secret<JsonObject> }
    ? { readonly open: true; readonly secret: true }
    : { readonly open: true };

/** The last argument of an internally tagged union: needed only when it is open. */
export type InternalOptions<T, K extends TagOf<T>> = [Member<T, K, typeof unknownVariant>] extends [never]
  ? [options?: Openness<T, K>]
  : [options: Openness<T, K>];
