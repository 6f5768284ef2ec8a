import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeBody, Variant } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import { code, verbatim } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { argumentLabel, docComment, stringLiteral } from './encode.js';
import { arm, array, below, block, call, settled } from './layout.js';
import type { SwiftContext } from './SwiftContext.js';
import type { SwiftTypeNames } from './SwiftNames.js';

type RecordBody = Extract<TypeBody, { kind: 'record' }>;
type UnionBody = Extract<TypeBody, { kind: 'union' }>;

/** What is shown in the place of a sensitive value. */
const hidden = code`"***"`;

/**
 * Whether values of the type must not be printed as they are: printing, dumping and debuggers ask its mirror. So it is
 * with an open union of which another variant holds a secret: one that this version does not know may hold one too.
 */
export function isDiscreet(context: SwiftContext, id: TypeId, body: RecordBody | UnionBody): boolean {
  if (body.kind === 'record') return body.fields.some(isSensitive);
  if (body.open && context.project.secret.has(id)) return true;
  return body.variants.some(({ payload }) => payload.kind === 'fields' && payload.fields.some(isSensitive));
}

/** The `customMirror` of a struct: its fields, without what is sensitive. */
export function recordMirror(context: SwiftContext, names: SwiftTypeNames, { fields }: RecordBody): Doc {
  const children = fields.map((field) => {
    const name = names.fields.get(field.name) ?? code`_`;
    const held = names.stored.get(field.name) ?? name;
    return child(name, isSensitive(field) ? hidden : code`self.${held} as Any`);
  });
  return property(context, mirror(context.builtin('Mirror'), children, 'struct'));
}

/** The `customMirror` of an enum: its case with the values, without what is sensitive. */
export function unionMirror(context: SwiftContext, names: SwiftTypeNames, body: UnionBody): Doc {
  const arms = body.variants.map((variant) => {
    const name = names.variants.get(variant.tag) ?? code`_`;
    const { pattern, value } = shown(names, variant);
    const head = code`case .${name}`;
    const children = value === undefined ? [] : [child(name, value)];
    return arm(pattern.length === 0 ? code`${head}:` : call(head, pattern, code`:`), [
      mirror(context.builtin('Mirror'), children, 'enum'),
    ]);
  });
  if (body.open)
    arms.push(
      arm(code`case .${names.unknown}:`, [
        mirror(context.builtin('Mirror'), [child(names.unknown, hidden)], 'enum'),
      ]),
    );
  return property(context, below(code`switch self {`, ...arms, code`}`));
}

function property(context: SwiftContext, body: Doc): Doc {
  const head = code`public var customMirror: ${context.builtin('Mirror')}`;
  return [docComment('What is printed of it, which is not what is sensitive.'), block(head, [settled(body)])];
}

/** `Mirror(self, children: […], displayStyle: .struct)`; `type` is how the file writes `Mirror`. */
export function mirror(type: Code, children: readonly Doc[], style: 'struct' | 'enum'): Doc {
  const shownChildren = children.length === 0 ? code`children: [:]` : array(code`children: `, children);
  const args = [code`self`, shownChildren, code`displayStyle: .${verbatim(style)}`];
  // The bracket, and the comma that swift-format might put after the last child.
  return call(type, args, code``, { room: 2 });
}

function child(name: Code, value: Doc): Doc {
  return [code`${stringLiteral(argumentLabel(name))}: `, value];
}

/** The patterns that bind what a variant holds, and the value that shows it; undefined when it holds nothing. */
function shown(
  names: SwiftTypeNames,
  { tag, payload }: Variant,
): { pattern: Code[]; value: Doc | undefined } {
  if (payload.kind === 'type') return { pattern: [code`let value`], value: code`value as Any` };
  const fields = payload.kind === 'unit' ? [] : payload.fields;
  if (fields.length === 0) return { pattern: [], value: undefined };
  const bound = fields.map((field, index) =>
    isSensitive(field) ? code`_` : verbatim(`value${String(index)}`),
  );
  const patterns = bound.map((name) => (name === '_' ? name : code`let ${name}`));
  const values = bound.map((name) => (name === '_' ? hidden : code`${name} as Any`));
  const labels = fields.map(({ name }) => argumentLabel(names.variantFields.get(tag)?.get(name) ?? code`_`));
  // A tuple has two elements or more.
  const [only = hidden] = values;
  const labelled = values.map((value, index) => code`${labels[index] ?? code`_`}: ${value}`);
  return {
    pattern: fields.every(isSensitive) ? [] : patterns,
    value: fields.length === 1 ? only : call(code``, labelled),
  };
}

function isSensitive({ sensitive }: Field): boolean {
  return sensitive;
}
