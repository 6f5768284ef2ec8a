import config from '../../specs/schema/generator-config.schema.json' with { type: 'json' };
import spec from '../../specs/schema/command-spec.v2.schema.json' with { type: 'json' };
import type { KeyOrder } from '../source/edit/operationEdits.js';
import { pointerParts } from '../source/pointer.js';

/** As much of a JSON Schema as says which keys an object has. */
interface Schema {
  $ref?: string;
  properties?: Readonly<Record<string, Schema>>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
}

/** The order in which the schema of specs has the keys of the object at a pointer; empty where keys are names. */
export const specKeyOrder: KeyOrder = orderOf(spec, spec.$defs as Readonly<Record<string, Schema>>);

/** {@link specKeyOrder} for `.generator.json`. */
export const configKeyOrder: KeyOrder = orderOf(config, {});

function orderOf(root: object, definitions: Readonly<Record<string, Schema>>): KeyOrder {
  const whole = (schema: Schema | undefined): Schema => {
    const target = schema?.$ref === undefined ? undefined : definitions[schema.$ref.replace('#/$defs/', '')];
    if (target === undefined) return schema ?? {};
    const base = whole(target);
    return { ...base, ...schema, properties: { ...schema?.properties, ...base.properties } };
  };
  const below = (schema: Schema, part: string): Schema => {
    const { properties = {}, additionalProperties, items } = schema;
    if (Object.hasOwn(properties, part)) return whole(properties[part]);
    return whole(typeof additionalProperties === 'object' ? additionalProperties : items);
  };
  return (pointer) =>
    Object.keys((pointerParts(pointer) ?? []).reduce(below, whole(root as Schema)).properties ?? {});
}
