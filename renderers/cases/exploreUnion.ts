import { follow, plainAlias } from '../../types/ir/resolve.js';
import { argumentsOf, substitute } from '../../types/ir/substitute.js';
import type { TypeBody, Variant } from '../../types/ir/TypeDeclaration.js';
import type { ReferenceNode } from '../../types/ir/TypeNode.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';
import { sampleType } from '../samples.js';
import { below, isObject } from './changes.js';
import { type Exploration, isDone, isNull, otherThan, sampleOf } from './Exploration.js';
import { exploreFields } from './exploreFields.js';
import { member, type Spot, titleOf } from './spots.js';
import { wrongKind } from './violations.js';
import { put } from './written.js';

type Union = Extract<TypeBody, { kind: 'union' }>;

/** Every variant of a union with what it carries, the tag, and variants that nobody knows. */
export function exploreUnion(at: Exploration, spot: Spot, union: Union): void {
  const { list } = at;
  const from = union.variants
    .map((variant) => exploreVariant(at, spot, union, variant))
    .find((index) => index !== undefined);
  const unknown = { [union.tag]: otherThan(union.variants.map(({ tag }) => tag)), unknownKey: 1 };
  if (union.open)
    list.accept(
      `${titleOf(spot)} keeps a variant that nobody knows yet`,
      spot.from,
      put(spot.pointer, { value: unknown }),
    );
  const tag = member({ ...spot, from: from ?? spot.from }, union.tag);
  if (!union.open) list.refuse(spot, { to: { value: unknown }, rule: 'tag' }, tag.path);
  if (from === undefined) return;
  list.refuseChange(tag, { remove: [tag.pointer] }, tag.path, 'required');
  list.refuse(tag, isNull);
  list.refuse(tag, wrongKind(1));
}

/** The index of a value with this variant; undefined when nobody knows one. */
function exploreVariant(at: Exploration, spot: Spot, union: Union, variant: Variant): number | undefined {
  const { tag, payload } = variant;
  const content = contentOf(at, variant);
  if (content === undefined) return undefined;
  const title = `${titleOf(spot)} is ${JSON.stringify(tag)}`;
  const from = at.list.instead(spot, title, withTag(union, tag, payload.kind === 'unit' ? undefined : content));
  const inner = { ...spot, from, variant: `${spot.variant} (${tag})` };
  if (payload.kind === 'unit') {
    // An open union would keep such a key with a variant that it does not know.
    const key = below(spot.pointer, otherThan([union.tag, union.content ?? union.tag], 'unknownKey', '_'));
    at.list.accept(`${titleOf(inner)} ignores keys that it does not know`, from, put(key, { value: 1 }));
    return from;
  }
  if (union.content === undefined) {
    exploreBeside(at, inner, union.tag, variant);
    return from;
  }
  const own = member(inner, union.content);
  at.list.refuseChange(own, { remove: [own.pointer] }, own.path, 'required');
  at.list.refuse(own, isNull);
  if (payload.kind === 'type') {
    at.explore(at, own, payload.type, {});
  } else {
    at.list.refuse(own, wrongKind([]));
    const smallest = sampleOf(at, payload.fields, 'smallest');
    if (smallest !== undefined) at.list.instead(own, `${titleOf(own)} has only what is required`, smallest);
    exploreFields(at, own, payload.fields, false);
  }
  return from;
}

/** What a variant carries, where it stands beside the tag. */
function exploreBeside(at: Exploration, spot: Spot, tag: string, { tag: name, payload }: Variant): void {
  if (payload.kind === 'unit') return;
  const found = payload.kind === 'type' ? recordOf(at, payload.type) : { at, fields: payload.fields, strict: false };
  if (found === undefined) return;
  const smallest = sampleOf(found.at, found.fields, 'smallest');
  if (smallest !== undefined)
    at.list.instead(spot, `${titleOf(spot)} has only what is required`, { [tag]: name, ...smallest });
  exploreFields(found.at, spot, found.fields, found.strict, [tag]);
}

/** The record that a variant names, and what its parameters stand for; undefined when it was gone through before. */
function recordOf(
  at: Exploration,
  type: ReferenceNode,
): { at: Exploration; fields: Parameters<typeof exploreFields>[2]; strict: boolean } | undefined {
  const use = follow(at.types, type, (each) => plainAlias(at.types, each));
  if (use.kind !== 'reference') return undefined;
  const declaration = at.types.get(use.target);
  if (declaration?.body.kind !== 'record') return undefined;
  const args = use.args.map((arg) => substitute(arg, at.parameters));
  if (isDone(at, `${use.target} beside a tag`, args)) return undefined;
  const { fields, strict } = declaration.body;
  return { at: { ...at, parameters: argumentsOf(declaration.generics, args) }, fields, strict };
}

function contentOf(at: Exploration, { payload }: Variant): JsonValue | undefined {
  switch (payload.kind) {
    case 'unit':
      return {};
    case 'fields':
      return sampleOf(at, payload.fields, 'complete');
    case 'type':
      return sampleType(at.types, payload.type, {}, 'complete', at);
  }
}

function withTag(union: Union, tag: string, content: JsonValue | undefined): JsonObject {
  if (content === undefined) return { [union.tag]: tag };
  if (union.content !== undefined) return { [union.tag]: tag, [union.content]: content };
  return { [union.tag]: tag, ...(isObject(content) ? content : {}) };
}
