import { fieldProse } from '../fieldProse.js';
import type { Deprecation } from '../../types/ir/deprecation.js';
import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import { code } from '../code.js';
import { deprecationNote } from '../deprecationNote.js';
import { sentences } from '../sentences.js';
import { docComment, parameterName, stringLiteral } from './encode.js';
import type { Doc } from '../layout/Doc.js';
import { hardline } from '../layout/documents.js';
import { below, call, opened, settled, spread } from './layout.js';
import { constraintArguments } from './swiftConstraints.js';
import type { SwiftContext } from './SwiftContext.js';
import { defaultExpression } from './swiftDefault.js';
import type { SwiftTypeNames } from './SwiftNames.js';
import { swiftPresence } from './swiftPresence.js';
import { containsItself, isNullable, swiftType } from './SwiftTypes.js';

/** The type of a field with its presence: `String`, `String?`, `Field<String>`. */
export function fieldType(context: SwiftContext, names: SwiftTypeNames, field: Field): Code {
  const { mayBeAbsent, mayBeNull } = swiftPresence(context, field);
  const type = swiftType(context, names, field.type);
  if (mayBeAbsent && mayBeNull) return code`Field<${type}>`;
  if (mayBeAbsent) return code`${type}?`;
  return mayBeNull && !isNullable(context, field.type) ? code`${type}?` : type;
}

/** The field as a property with its comment; a deprecated one stands for another, which the package itself uses. */
export function property(context: SwiftContext, names: SwiftTypeNames, field: Field, name: Code): Doc {
  const wrapper = containsItself(field.type) ? code`@Indirect ` : code``;
  const doc = docComment(fieldProse(context.project.types, field));
  const type = fieldType(context, names, field);
  const stored = names.stored.get(field.name);
  if (stored === undefined) return settled([doc, spread(code`${wrapper}public var ${name}:`, type)]);
  const head = [doc, availability(field.deprecated), code`public var ${name}: ${type} {`];
  return below(
    opened(settled(head), [code`get { ${stored} }`, code`set { ${stored} = newValue }`]),
    settled(spread(code`${wrapper}private var ${stored}:`, type)),
  );
}

/** The field as a parameter, with what stands for it when it is not given. */
export function parameter(context: SwiftContext, names: SwiftTypeNames, field: Field, name: Code): Code {
  const fallback = parameterDefault(context, field);
  const type = code`${parameterName(name)}: ${fieldType(context, names, field)}`;
  return fallback === undefined ? type : code`${type} = ${fallback}`;
}

/** What stands for a field that is not given; undefined when it must be given. */
export function parameterDefault(context: SwiftContext, field: Field): Code | undefined {
  if (typeof field.absence === 'object') return defaultExpression(context, field);
  const { mayBeAbsent, mayBeNull } = swiftPresence(context, field);
  if (!mayBeAbsent) return undefined;
  return mayBeNull ? code`.absent` : code`nil`;
}

/** The expression that reads a field of an object. */
export function readExpression(context: SwiftContext, field: Field, object: Code): Doc {
  const { mayBeAbsent, mayBeNull } = swiftPresence(context, field);
  const fallback =
    typeof field.absence === 'string' ? [] : [code`default: ${defaultExpression(context, field)}`];
  const args = [stringLiteral(field.name), ...fallback, ...constraintArguments(context, field)];
  const method = mayBeAbsent
    ? mayBeNull
      ? code`field`
      : code`optional`
    : mayBeNull
      ? code`nullable`
      : code`required`;
  return call(code`try ${object}.${method}`, args);
}

/** The statement that writes a field into an object. */
export function writeStatement(context: SwiftContext, field: Field, object: Code, value: Code): Doc {
  const { mayBeAbsent, mayBeNull } = swiftPresence(context, field);
  const label = mayBeAbsent ? (mayBeNull ? code`field: ` : code`ifPresent: `) : code``;
  const args = [stringLiteral(field.name), code`${label}${value}`, ...constraintArguments(context, field)];
  return call(code`try ${object}.set`, args);
}

/** The attribute of something deprecated, to stand before it; nothing when it is not. */
export function availability(...deprecated: readonly (Deprecation | undefined)[]): Doc {
  const notes = deprecated.flatMap((note) => deprecationNote(note) ?? []);
  if (notes.length === 0) return code``;
  const message = stringLiteral(sentences([...new Set(notes)]).join(' '));
  return [call(code`@available`, [code`*, deprecated`, code`message: ${message}`]), hardline];
}
