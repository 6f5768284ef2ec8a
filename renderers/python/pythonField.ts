import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import { code, verbatim } from '../code.js';
import { deprecationNote } from '../deprecationNote.js';
import { docstring, stringLiteral } from './encode.js';
import { type Expression, call, statement, subscript } from './layout.js';
import { constraintsOf, hasForeignPattern } from './pythonConstraints.js';
import type { PythonContext } from './PythonContext.js';
import { defaultValue, type Fallback } from './pythonDefault.js';
import { orNone, pythonType, wireName } from './PythonTypes.js';

/** Where a field stands. */
export const fieldIndent = '    ';

/** A statement in a class with its line break, and the docstring below it, if something is said of it. */
export interface PythonMember {
  statement: Code;
  doc: Code;
}

/** A field of a class with its docstring. */
export function pythonField(context: PythonContext, field: Field, name: Code): PythonMember {
  const { type, fallback } = presence(context, field, name);
  const constraints = constraintsOf(context, field);
  // Type checkers take an alias that they see for the name of the parameter.
  const alias =
    name === field.name ? [] : [call(context.field(), [code`alias=${stringLiteral(field.name)}`])];
  const metadata = [...constraints, ...alias];
  const annotation =
    metadata.length === 0 ? type : subscript(context.typingName('Annotated'), [type, ...metadata]);
  const line = statement(fieldIndent, code`${name}: `, annotation, assigned(context, field, fallback));
  const comment = hasForeignPattern(field)
    ? code`${verbatim(fieldIndent)}# Python has no expression for its pattern: whoever receives it checks that.\n`
    : code``;
  return { statement: code`${comment}${line}`, doc: docstring(fieldIndent, field.description ?? '') };
}

/**
 * What is assigned to the field. What is said of its secrecy and its end stands here and not in the annotation, which
 * pydantic may be unable to read as long as types further down are not declared.
 */
function assigned(
  context: PythonContext,
  field: Field,
  fallback: Fallback | undefined,
): Expression | undefined {
  const note = deprecationNote(field.deprecated);
  const said = [
    ...(field.sensitive ? [code`repr=False`] : []),
    ...(note === undefined ? [] : [code`deprecated=${stringLiteral(note)}`]),
  ];
  if (fallback !== undefined && 'value' in fallback)
    return said.length === 0
      ? fallback.value
      : call(context.field(), [code`default=${fallback.value}`, ...said]);
  const options = [...(fallback?.options ?? []), ...said];
  return options.length === 0 ? undefined : call(context.field(), options);
}

function presence(
  context: PythonContext,
  field: Field,
  name: Code,
): { type: Expression; fallback?: Fallback } {
  const own = pythonType(context, field.type);
  const value = field.nullable ? orNone(own) : own;
  if (typeof field.absence === 'object') return { type: value, fallback: defaultValue(context, field, name) };
  if (field.absence === 'required') return { type: value };
  return field.nullable || mayBeNull(context, field.type)
    ? { type: subscript(wireName('Maybe'), [value]), fallback: { value: wireName('UNSET') } }
    : { type: subscript(wireName('Omittable'), [value]), fallback: { value: code`None` } };
}

/** Whether null is a value of the type itself, or of an argument that it stands for. */
function mayBeNull(context: PythonContext, node: TypeNode): boolean {
  const { kind } = context.resolve(node);
  return kind === 'json' || kind === 'nullable' || kind === 'parameter';
}
