import { Secret } from '../formats/Secret.js';
import type { AnyCodec, Codec } from './Codec.js';
import type { JsonObject } from './JsonValue.js';
import { copyJsonObject } from './json.js';
import { getOwn, readObject, setOwn } from './objects.js';
import { child } from './Path.js';
import type { Path } from './Path.js';
import { refuse, refuseKind } from './refuse.js';
import { adjacent, internal } from './tagging.js';
import type { Unit } from './unit.js';
import { unknownVariant } from './unknownVariant.js';
import type { AdjacentVariants, InternalOptions, InternalVariants, Openness, TagOf } from './Variants.js';

/**
 * A union told apart by a string tag. Without `content` the variant's fields lie next to the tag;
 * with it they lie under that key, and `unit()` marks variants that have none. The tag is written
 * first. An unknown tag is refused (`tag`), unless the union is open: see {@link Unknown}, and
 * {@link SecretUnknown} for one that is `secret`.
 *
 * The tag's name is also a type argument, since TypeScript infers all of them or none:
 * `union<Shape, 'kind'>('Shape', 'kind', { … })`, and
 * `union<Shape, 'kind', 'data'>('Shape', 'kind', { … }, { content: 'data' })`.
 */
export function union<T extends object, K extends TagOf<T>, I extends object = T>(
  name: string,
  tag: K,
  variants: InternalVariants<T, I, K>,
  ...options: InternalOptions<T, K>
): Codec<T, I>;
export function union<T, K extends TagOf<T>, C extends string, I = T>(
  name: string,
  tag: K,
  variants: AdjacentVariants<T, I, K, C>,
  options: { readonly content: C } & Openness<T, K>,
): Codec<T, I>;
export function union(
  name: string,
  tag: string,
  variants: Readonly<Record<string, AnyCodec | Unit>>,
  {
    content,
    open = false,
    secret = false,
  }: { readonly content?: string; readonly open?: boolean; readonly secret?: boolean } = {},
): Codec<unknown, unknown> {
  const known = new Map(Object.entries(variants));
  const wanted = `an object of the union ${name}`;
  const tagging = content === undefined ? internal(tag) : adjacent(content);
  const refuseTag = (at: Path | undefined): never => refuse(child(at, tag), 'tag', `No variant of ${name}.`);
  return {
    decode: (value, at) => {
      const source = readObject(value, at, wanted);
      const name = readTag(source, tag, at);
      const variant = known.get(name);
      if (variant === undefined) {
        if (!open) refuseTag(at);
        const raw = copyJsonObject(source, at);
        return { [tag]: unknownVariant, raw: secret ? new Secret(raw) : raw };
      }
      return withTag(tag, name, tagging.decode(variant, source, at));
    },
    encode: (value, at) => {
      const source = readObject(value, at, wanted);
      if (open && getOwn(source, tag) === unknownVariant) {
        const kept = getOwn(source, 'raw');
        if (secret && !(kept instanceof Secret)) refuse(child(at, 'raw'), 'type', 'Expected a Secret.');
        const raw = copyJsonObject(kept instanceof Secret ? kept.reveal() : kept, at);
        // A known tag in here would dodge that variant's own checks.
        return known.has(readTag(raw, tag, at)) ? refuseTag(at) : raw;
      }
      const name = readTag(source, tag, at);
      return withTag(tag, name, tagging.encode(known.get(name) ?? refuseTag(at), source, at)) as JsonObject;
    },
  };
}

function readTag(source: Record<string, unknown>, tag: string, at: Path | undefined): string {
  const value = getOwn(source, tag);
  if (value === undefined) refuse(child(at, tag), 'required', 'Expected a tag, found none.');
  if (typeof value !== 'string') refuseKind(child(at, tag), 'a string', value);
  return value;
}

function withTag(
  tag: string,
  name: string,
  members: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  setOwn(result, tag, name);
  for (const [key, member] of Object.entries(members)) {
    if (key !== tag) setOwn(result, key, member);
  }
  return result;
}
