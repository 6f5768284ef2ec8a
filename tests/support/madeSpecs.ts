import type { CommandSpec, FieldSpec } from '../../types/CommandSpec.js';
import type { Fixture } from './fixtures.js';

/** Commands called like what JavaScript, the runtime or the generated code itself knows. */
// prettier-ignore
const commandNames = [
  'class', 'default', 'constructor', 'to-string', 'then', 'promise', 'record', 'array', 'string', 'object', 'error', 'function',
  'wire', 'commands', 'codec', 'command-base', 'command-error', 'validation-error', 'define-command', 'uuid', 'date-time',
  'json-value', 'registry', 'params', 'result', 'create-params', 'describe', 'expect', 'it', 'await', 'enum', 'proto', 'undefined',
  'index', 'shared', 'test/unit', 'server', 'a', 'a/b', 'a/b/c', 'v2', 'x1-y2/z3',
];

/** Specs that are too repetitive to keep as files: 300 fields, and a command for every reserved word. */
export function madeSpecs(): Fixture[] {
  return [wideSpec(), ...commandNames.map(reservedCommand)].map((spec, index) => ({
    file: `made/${index}.json`,
    text: JSON.stringify(spec),
  }));
}

/** Every field is a case or more, and every case decodes the whole record: generated tests grow with the square of it. */
const wideFields = 300;

function wideSpec(): CommandSpec {
  const types = ['string', 'int64', 'Item', 'Item[]', "'a' | 'b'", 'Record<string, datetime>'];
  const params = Array.from({ length: wideFields }, (_, index): FieldSpec => {
    const field = { name: `field${index}`, type: types[index % types.length] ?? 'json' };
    return index % 3 === 0 ? field : { ...field, optional: true, description: `Field number ${index}` };
  });
  const types2 = { Item: { fields: { id: { type: 'uuid' }, value: { type: 'json', optional: true } } } };
  return {
    version: 2,
    name: 'fixture/wide',
    description: `${wideFields} fields.`,
    types: types2,
    params,
    results: params.slice(0, 50),
  };
}

function reservedCommand(name: string): CommandSpec {
  return {
    version: 2,
    name,
    description: `A command called ${name}.`,
    types: { Item: { fields: { id: { type: 'uuid' } } } },
    params: [
      { name: 'item', type: 'Item' },
      { name: 'size', type: 'uint8', default: 1 },
    ],
    results: [{ name: 'at', type: 'datetime' }],
    errors: [{ code: 'FAILED', description: 'It failed.', fields: { item: { type: 'Item' } } }],
  };
}
