import type { FieldBody } from '../../../types/CommandSpec.js';
import type { JsonValue } from '../../../types/Json.js';
import { type Mutation, within } from './Mutation.js';
import { mutateType } from './mutateType.js';

const bounds = ['min', 'max', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const;

/** A field with each thing that it says lacking, or one too much. */
export function mutateField<Field extends FieldBody>(field: Field): Mutation<Field>[] {
  return [
    ...constraints(field),
    ...presence(field),
    ...within(mutateType(field.type), 'type', (type) => ({ ...field, type })),
  ];
}

function constraints<Field extends FieldBody>(field: Field): Mutation<Field>[] {
  const said = [...bounds, 'pattern' as const].filter((key) => field[key] !== undefined);
  return [
    ...said.map((key): Mutation<Field> => {
      return { kind: 'constraint', what: `${key} left out`, mutated: { ...field, [key]: undefined } };
    }),
    ...bounds.flatMap((key) =>
      ([-1, 1] as const).flatMap((step): Mutation<Field>[] => {
        const bound = field[key];
        if (bound === undefined) return [];
        const moved = typeof bound === 'string' ? String(BigInt(bound) + BigInt(step)) : bound + step;
        // Large floats are too far apart for that.
        if (moved === bound) return [];
        return [{ kind: 'bound', what: `${key} is ${moved}`, mutated: { ...field, [key]: moved } }];
      }),
    ),
  ];
}

function presence<Field extends FieldBody>(field: Field): Mutation<Field>[] {
  if (field.default !== undefined) {
    const other = otherValue(field.default);
    return [
      { kind: 'default', what: 'default left out', mutated: { ...field, default: undefined } },
      {
        kind: 'default',
        what: 'no default, optional',
        mutated: { ...field, default: undefined, optional: true },
      },
      ...(other === undefined
        ? []
        : [
            {
              kind: 'default' as const,
              what: `default ${JSON.stringify(other)}`,
              mutated: { ...field, default: other },
            },
          ]),
    ];
  }
  if (field.optional === true)
    return [{ kind: 'optional', what: 'required', mutated: { ...field, optional: false } }];
  return [{ kind: 'required', what: 'optional', mutated: { ...field, optional: true } }];
}

/** Another default; whether it fits the type is for archc to say. */
function otherValue(value: JsonValue): JsonValue | undefined {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return /^\d$/.test(value) ? String(Number(value) + 1) : `${value}x`;
  if (Array.isArray(value)) return value.length > 0 ? [] : undefined;
  return undefined;
}
