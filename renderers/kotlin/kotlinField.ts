import { fieldProse } from '../fieldProse.js';
import { bitsOf } from '../../types/ir/scalars.js';
import type { Code } from '../../types/Code.js';
import { defaultOf, type Field } from '../../types/ir/Field.js';
import { code, verbatim } from '../code.js';
import { kdoc, stringLiteral } from './encode.js';
import type { KotlinContext } from './KotlinContext.js';
import { deprecation, typeSuppression } from './kotlinDeprecated.js';
import { defaultExpression } from './kotlinDefault.js';
import { kotlinSerializer } from './kotlinSerializer.js';
import { isBareParameter, kotlinType, orNull } from './KotlinTypes.js';
import { commandPackage } from './packages.js';

/** A field as its class declares it. */
export interface KotlinField {
  wireName: string;
  name: Code;
  type: Code;
  /** What it is when the caller does not say; undefined when the caller must. */
  fallback: Code | undefined;
  /** How many of the 255 places of a constructor it takes. */
  slots: number;
  /** About how many bytes its type takes in the signature of a constructor. */
  signature: number;
  /** Whether `toString` must not show it. */
  sensitive: boolean;
  /** Annotations of its property, and of the code that declares it. */
  annotations: { property: readonly Code[]; code: readonly Code[] };
  doc: (indent: string) => Code;
}

export function kotlinField(
  context: KotlinContext,
  field: Field,
  name: Code,
  generics: ReadonlyMap<string, Code>,
): KotlinField {
  const form = formOf(context, field);
  const type = kotlinType(context, field.type, generics);
  const wanted = field.nullable ? orNull(type) : type.code;
  const scalar = context.resolve(field.type);
  const isWide = scalar.kind === 'scalar' && (bitsOf(scalar.scalar) ?? 0) > 32;
  return {
    wireName: field.name,
    name,
    type:
      form === 'threeState'
        ? code`${context.wire('Field')}<${wanted}>`
        : form === 'optional'
          ? code`${type.code}?`
          : wanted,
    fallback: fallback(context, field, form, generics),
    slots: isWide ? 2 : 1,
    signature: signatureSize(context, type.code),
    sensitive: field.sensitive,
    annotations: {
      property: [deprecation(context, field.deprecated)].filter((note) => note !== undefined),
      code: typeSuppression(context, field.type),
    },
    doc: (indent) => kdoc(indent, fieldProse(context.project.types, field)),
  };
}

/** Every name in a type is written in full there; packages of the platform are no longer than those of commands. */
function signatureSize({ project, command }: KotlinContext, type: Code): number {
  const home = commandPackage(project.root, command).length + 3;
  return (type.match(/\w+/g) ?? []).reduce((sum, name) => sum + home + name.length, 0);
}

/** The line of a serializer that declares a field. */
export function fieldLine(
  context: KotlinContext,
  field: Field,
  name: Code,
  generics: ReadonlyMap<string, Code>,
): Code {
  const form = formOf(context, field);
  const type = field.nullable ? ({ kind: 'nullable', inner: field.type } as const) : field.type;
  const plain = kotlinSerializer(context, type, field.constraints, generics);
  const serializer = field.sensitive ? code`${context.wire('WireSensitive')}(${plain})` : plain;
  const args = [stringLiteral(field.name), serializer];
  const value = defaultOf(field);
  if (value !== undefined) args.push(stringLiteral(JSON.stringify(value)));
  return code`${verbatim(form)}(${verbatim(args.join(', '))}) { it.${name} }`;
}

type Form = 'required' | 'optional' | 'threeState' | 'defaulted';

/** Absent is null where null is no value of the field; else it needs a third state. */
function formOf(context: KotlinContext, field: Field): Form {
  if (field.absence === 'required') return 'required';
  if (field.absence !== 'optional') return 'defaulted';
  const mayBeNull =
    field.nullable || context.resolve(field.type).kind === 'nullable' || isBareParameter(context, field.type);
  return mayBeNull ? 'threeState' : 'optional';
}

function fallback(
  context: KotlinContext,
  field: Field,
  form: Form,
  generics: ReadonlyMap<string, Code>,
): Code | undefined {
  switch (form) {
    case 'required':
      return undefined;
    case 'optional':
      return code`null`;
    case 'threeState':
      return code`${context.wire('Field')}.Absent`;
    case 'defaulted':
      return defaultExpression(context, field, generics);
  }
}
