import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeBody, Variant } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import { code, joinCode, verbatim } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { argumentLabel, stringLiteral } from './encode.js';
import { array, indented, isTooLong, lines } from './layout.js';
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

/** The `customMirror` of a struct: its fields, without what is sensitive. Ends with a line break. */
export function recordMirror(context: SwiftContext, names: SwiftTypeNames, { fields }: RecordBody): Code {
  const children = fields.map((field) => {
    const name = names.fields.get(field.name) ?? code`_`;
    const held = names.stored.get(field.name) ?? name;
    return child(name, isSensitive(field) ? hidden : code`self.${held} as Any`);
  });
  return property(context, lines('', mirror(context, children, 'struct')));
}

/** The `customMirror` of an enum: its case with the values, without what is sensitive. Ends with a line break. */
export function unionMirror(context: SwiftContext, names: SwiftTypeNames, body: UnionBody): Code {
  const cases = body.variants.map((variant) => {
    const name = names.variants.get(variant.tag) ?? code`_`;
    const { pattern, value } = shown(names, variant);
    const children = value === undefined ? [] : [child(name, value)];
    return code`case .${name}${pattern}:\n${indented('  ', lines('', mirror(context, children, 'enum')))}`;
  });
  if (body.open) {
    const children = [child(names.unknown, hidden)];
    cases.push(code`case .${names.unknown}:\n${lines('  ', mirror(context, children, 'enum'))}`);
  }
  return property(context, code`switch self {\n${joinCode(cases, '')}}\n`);
}

function property(context: SwiftContext, body: Code): Code {
  // The formatter breaks long patterns and arguments in ways of its own.
  const isPlain = !isTooLong(indented('        ', body)) && !body.includes('[\n');
  return code`${isPlain ? code`` : code`// swift-format-ignore\n`}/// What is printed of it, which is not what is sensitive.
public var customMirror: ${context.builtin('Mirror')} {
${indented('  ', body)}}
`;
}

function mirror(context: SwiftContext, children: readonly Code[], style: string): Doc {
  const none = children.length === 0 ? [verbatim(':')] : children;
  const head = code`${context.builtin('Mirror')}(self, children: `;
  return array(head, none, code`, displayStyle: .${verbatim(style)})`);
}

function child(name: Code, value: Code): Code {
  return code`${stringLiteral(argumentLabel(name))}: ${value}`;
}

/** The pattern that binds what a variant holds, and the value that shows it; undefined when it holds nothing. */
function shown(names: SwiftTypeNames, { tag, payload }: Variant): { pattern: Code; value: Code | undefined } {
  if (payload.kind === 'type') return { pattern: code`(let value)`, value: code`value as Any` };
  const fields = payload.kind === 'unit' ? [] : payload.fields;
  if (fields.length === 0) return { pattern: code``, value: undefined };
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
    pattern: fields.every(isSensitive) ? code`` : code`(${joinCode(patterns, ', ')})`,
    value: fields.length === 1 ? only : code`(${joinCode(labelled, ', ')})`,
  };
}

function isSensitive({ sensitive }: Field): boolean {
  return sensitive;
}
