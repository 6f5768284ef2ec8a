import type { CommandSpec, FieldBody } from '../types/CommandSpec.js';

/** What a field of a made model holds, in words that every input language has. */
type Kind = 'text' | 'flag' | 'count' | 'ratio' | 'texts' | 'model';

interface Field {
  name: string;
  kind: Kind;
  /** The model that a field of the kind `model` holds; always one that comes before, so that nothing is infinite. */
  model?: string;
  optional: boolean;
}

export interface Model {
  name: string;
  fields: Field[];
}

const kinds: readonly Kind[] = ['text', 'flag', 'count', 'ratio', 'texts', 'model'];

/** Records of six fields, each with names of its own, so that no tool may take two for one. */
export function makeModels(count: number): Model[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `Model${index}`,
    fields: kinds
      .filter((kind) => kind !== 'model' || index > 0)
      .map((kind, place) => ({
        name: `${kind}Of${index}`,
        kind,
        ...(kind === 'model' ? { model: `Model${Math.floor(index / 2)}` } : {}),
        optional: (index + place) % 4 === 0,
      })),
  }));
}

/** A library of types for archc. */
export function asCommandSpec(models: readonly Model[], adapter: string): CommandSpec {
  const types = { text: 'string', flag: 'boolean', count: 'int32', ratio: 'float64', texts: 'string[]' };
  const bodyOf = ({ kind, model, optional }: Field): FieldBody => ({
    type: kind === 'model' ? (model ?? 'json') : types[kind],
    ...(optional ? { optional } : {}),
  });
  return {
    version: 2,
    name: 'models',
    adapter,
    types: Object.fromEntries(
      models.map(({ name, fields }) => [
        name,
        { fields: Object.fromEntries(fields.map((field) => [field.name, bodyOf(field)])) },
      ]),
    ),
  };
}

/** A JSON Schema for quicktype, which takes every definition for a type of its own. */
export function asJsonSchema(models: readonly Model[]): object {
  const types = {
    text: { type: 'string' },
    flag: { type: 'boolean' },
    count: { type: 'integer' },
    ratio: { type: 'number' },
    texts: { type: 'array', items: { type: 'string' } },
  };
  return {
    $schema: 'http://json-schema.org/draft-06/schema#',
    definitions: Object.fromEntries(
      models.map(({ name, fields }) => [
        name,
        {
          type: 'object',
          properties: Object.fromEntries(
            fields.map(({ name: key, kind, model }) => [
              key,
              kind === 'model' ? { $ref: `#/definitions/${model ?? ''}` } : types[kind],
            ]),
          ),
          required: fields.filter(({ optional }) => !optional).map(({ name: key }) => key),
          additionalProperties: false,
        },
      ]),
    ),
  };
}

/** Rust structs for typeshare. */
export function asRust(models: readonly Model[]): string {
  const types = { text: 'String', flag: 'bool', count: 'i32', ratio: 'f64', texts: 'Vec<String>' };
  const line = ({ name, kind, model, optional }: Field): string => {
    const type = kind === 'model' ? (model ?? '') : types[kind];
    const snake = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return `    pub ${snake}: ${optional ? `Option<${type}>` : type},\n`;
  };
  const structs = models.map(
    ({ name, fields }) =>
      `#[typeshare]\n#[derive(Serialize, Deserialize)]\n#[serde(rename_all = "camelCase")]\n` +
      `pub struct ${name} {\n${fields.map(line).join('')}}\n`,
  );
  return `use serde::{Deserialize, Serialize};\nuse typeshare::typeshare;\n\n${structs.join('\n')}`;
}
