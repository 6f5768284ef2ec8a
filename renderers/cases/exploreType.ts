import type { Constraints } from '../../types/CommandSpec.js';
import { resolve } from '../../types/ir/resolve.js';
import { argumentsOf, substitute } from '../../types/ir/substitute.js';
import type { RecordBody, TypeBody } from '../../types/ir/TypeDeclaration.js';
import type { ReferenceNode, TypeNode } from '../../types/ir/TypeNode.js';
import { sampleType } from '../samples.js';
import { valueAt } from './changes.js';
import { type Exploration, isDone, isNull, otherThan, refusesNull, sampleOf } from './Exploration.js';
import { exploreFields } from './exploreFields.js';
import { exploreMap } from './exploreMap.js';
import { exploreUnion } from './exploreUnion.js';
import { item, type Spot, titleOf } from './spots.js';
import { longestText, scalarViolations, wrongKind } from './violations.js';
import { put } from './written.js';

/** Adds what breaks the type at a spot, and what it takes there besides the value that is there now. */
export function exploreType(at: Exploration, spot: Spot, node: TypeNode, constraints: Constraints): void {
  const { list } = at;
  switch (node.kind) {
    case 'scalar':
      for (const violation of scalarViolations(node.scalar, constraints)) {
        const isForeign = violation.rule === 'pattern' && !at.checksPattern(constraints.pattern ?? '');
        if (!isForeign) list.refuse(spot, violation);
      }
      return;
    case 'json':
      return;
    case 'array':
      list.refuse(spot, wrongKind({}));
      exploreCounts(at, spot, node.element, constraints);
      exploreInside(at, item(spot, 0), node.element);
      return;
    case 'tuple':
      exploreTuple(at, spot, node.elements);
      return;
    case 'map':
      list.refuse(spot, wrongKind([]));
      exploreMap(at, spot, node.key, node.value, exploreInside);
      return;
    case 'nullable':
      exploreType(at, spot, node.inner, constraints);
      return;
    case 'parameter': {
      const argument = at.parameters.get(node.name);
      if (argument !== undefined) exploreType({ ...at, parameters: new Map() }, spot, argument, constraints);
      return;
    }
    case 'reference':
      exploreReference(at, spot, node, constraints);
  }
}

/** The same, with null: for what is no field, and is there. */
export function exploreInside(at: Exploration, spot: Spot, node: TypeNode): void {
  if (valueAt(at.list.wire(spot.from), spot.pointer) === undefined) return;
  if (refusesNull(at, node)) at.list.refuse(spot, isNull);
  else at.list.accept(`${titleOf(spot)} is null`, spot.from, put(spot.pointer, { value: null }));
  exploreType(at, spot, node, {});
}

function exploreReference(at: Exploration, spot: Spot, node: ReferenceNode, constraints: Constraints): void {
  const declaration = at.types.get(node.target);
  if (declaration === undefined) return;
  const args = node.args.map((arg) => substitute(arg, at.parameters));
  const inner = (): Exploration => ({ ...at, parameters: argumentsOf(declaration.generics, args) });
  const { body } = declaration;
  if (body.kind === 'alias' || body.kind === 'external') {
    const type = body.kind === 'alias' ? body.type : body.wire;
    // What is a bound of the field, not of the alias, is to be tried at each field.
    const isPlain = Object.keys(constraints).length === 0 && resolve(at.types, node).kind !== 'scalar';
    if (!isPlain || !isDone(at, node.target, args)) exploreType(inner(), spot, type, constraints);
    return;
  }
  at.list.refuse(spot, body.kind === 'enum' ? wrongKind(1) : wrongKind([]));
  if (!isDone(at, node.target, args)) exploreBody(inner(), spot, body);
}

function exploreBody(at: Exploration, spot: Spot, body: Exclude<TypeBody, { kind: 'alias' | 'external' }>): void {
  switch (body.kind) {
    case 'enum': {
      const values = body.values.map(({ value }) => value);
      const now = valueAt(at.list.wire(spot.from), spot.pointer);
      for (const value of values.filter((each) => each !== now))
        at.list.accept(`${titleOf(spot)} is ${JSON.stringify(value)}`, spot.from, put(spot.pointer, { value }));
      const unknown = { value: otherThan(values) };
      if (body.open)
        at.list.accept(`${titleOf(spot)} keeps a value that nobody knows yet`, spot.from, put(spot.pointer, unknown));
      else at.list.refuse(spot, { to: unknown, rule: 'enum' });
      return;
    }
    case 'record':
      exploreRecord(at, spot, body);
      return;
    case 'union':
      exploreUnion(at, spot, body);
  }
}

/** A record that may be anywhere: with every field, with the required ones only, and field by field. */
function exploreRecord(at: Exploration, spot: Spot, body: RecordBody): void {
  const complete = sampleOf(at, body.fields, 'complete');
  if (complete === undefined) return;
  const from = at.list.instead(spot, `${titleOf(spot)} has every field`, complete);
  const inner = { ...spot, from };
  const smallest = sampleOf(at, body.fields, 'smallest');
  if (smallest !== undefined) at.list.instead(inner, `${titleOf(spot)} has only what is required`, smallest);
  exploreFields(at, inner, body.fields, body.strict);
}

function exploreCounts(
  at: Exploration,
  spot: Spot,
  element: TypeNode,
  { minItems = 0, maxItems }: Constraints,
): void {
  const { list } = at;
  const value = valueAt(list.wire(spot.from), spot.pointer);
  const first = Array.isArray(value) ? value[0] : undefined;
  const item = first ?? sampleType(at.types, element, {}, 'smallest', at);
  const fewer = minItems - 1;
  if (minItems === 1) list.refuse(spot, { to: { value: [] }, rule: 'minItems' });
  else if (fewer > 0 && item !== undefined)
    list.refuse(spot, { to: { item, times: fewer }, rule: 'minItems' });
  if (item !== undefined && maxItems !== undefined && maxItems < longestText)
    list.refuse(spot, {
      to: { item, times: maxItems + 1 },
      rule: 'maxItems',
    });
}

function exploreTuple(at: Exploration, spot: Spot, elements: readonly TypeNode[]): void {
  const { list } = at;
  list.refuse(spot, wrongKind({}));
  const value = valueAt(list.wire(spot.from), spot.pointer);
  const items = Array.isArray(value) ? value : [];
  if (elements.length > 0)
    list.refuse(spot, { to: { value: items.slice(0, -1) }, rule: 'minItems' });
  list.refuse(spot, { to: { value: [...items, null] }, rule: 'maxItems' });
  for (const [index, element] of elements.entries()) exploreInside(at, item(spot, index), element);
}

