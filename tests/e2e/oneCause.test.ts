import { describe, expect, it } from 'vitest';
import { archc } from '../support/archc.js';
import { envelopeOf } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

/** What `archc check` says of some specs: `ARC3002 /params/0/type: <help>`. */
async function said(specs: Readonly<Record<string, object | string>>): Promise<string[]> {
  const root = temporaryFolder();
  const files = Object.entries(specs).map(([name, spec]) => [`specs/${name}.json`, spec]);
  writeFiles(root, { '.generator.json': {}, ...(Object.fromEntries(files) as Record<string, object>) });
  const { stdout } = await archc(root, ['check', '--json']);
  return envelopeOf(stdout).problems.map(({ code, pointer, help }) => `${code} ${pointer}: ${help}`);
}

const spec = (field: object, more: object = {}): object => ({
  version: 2,
  name: 'a/a',
  params: [{ name: 'x', ...field }],
  ...more,
});

describe('what comes of habits from elsewhere', () => {
  it.each([
    [
      { type: 'Partial<Money>' },
      'ARC3002 /params/0/type: Declare a type in "types" whose fields are "optional": true.',
    ],
    [
      { type: "Omit<Money, 'a'>" },
      'ARC3002 /params/0/type: Declare a type in "types" with just the fields that it has.',
    ],
    [
      { type: 'decimal', min: 1, default: 3 },
      'ARC3002 /params/0/type: Use int64 in the smallest unit, or string with a pattern.',
    ],
    [
      { type: 'decimal[]', maxItems: 3, maxLength: 3 },
      'ARC3002 /params/0/type: Use int64 in the smallest unit, or string with a pattern.',
    ],
    [{ type: 'any', maxLength: 3 }, 'ARC3002 /params/0/type: Use json, or declare a type.'],
    [{ type: 'Widget', pattern: 'a' }, 'ARC3003 /params/0/type: Declare it: "types": { "Widget"'],
    [{ type: 'widget' }, 'ARC3003 /params/0/type: Names of declared types begin with a capital letter.'],
    [
      { type: 'a/b#Widget' },
      'ARC3003 /params/0/type: It has to be declared in the spec \'a/b\', as "types": { "Widget": … }',
    ],
    [{ type: 'string | number', maxLength: 3 }, 'ARC3005 /params/0/type: Declare a tagged union'],
    [
      { type: 'string', required: true },
      'ARC2001 /params/0/required: A field is required unless it says "optional": true.',
    ],
    [{ type: 'string', format: 'uuid' }, 'ARC2001 /params/0/format: A form is a type: uuid, url'],
    [{ type: 'string', maxLen: 3 }, "ARC2001 /params/0/maxLen: Did you mean 'maxLength'?"],
    [{ type: 'int32', minimum: 3 }, "ARC2001 /params/0/minimum: Did you mean 'min'?"],
    [{ type: 'string', enum: ['a'] }, 'ARC2001 /params/0/enum: The values are the type'],
    [{ type: 'string', minValue: 1 }, "ARC2001 /params/0/minValue: Did you mean 'min'?"],
    [{ type: 'string', tag: 1 }, 'ARC2001 /params/0/tag: The adapter proto numbers fields itself'],
    [{ type: 'map<string, Money>' }, 'ARC3002 /params/0/type: Use Record<string, T>.'],
    [{ type: 'sfixed64' }, 'ARC3002 /params/0/type: Use int64.'],
    [{ type: 'utcDateTime[]' }, 'ARC3002 /params/0/type: Use datetime.'],
    [{ type: 'AsyncIterable<Money>' }, 'ARC3002 /params/0/type: A spec cannot declare a stream yet'],
    [{ type: 'File | null' }, 'ARC3002 /params/0/type: Use bytes: a spec cannot declare an attachment'],
  ])('%j is told once, with what to write', async (field, expected) => {
    const found = await said({ a: spec(field, { types: { Money: { fields: { a: { type: 'int64' } } } } }) });
    expect(found).toEqual([expect.stringContaining(expected)]);
  });

  it.each<[more: object, expected: string]>([
    [{ stream: true }, 'ARC2001 /stream: A spec cannot declare streams yet'],
    [{ attachments: ['png'] }, 'ARC2001 /attachments: A spec cannot declare attachments yet'],
    [{ http: { method: 'GET' } }, 'ARC2001 /http: A spec cannot declare an HTTP method or path yet'],
    [{ output: [] }, "ARC2001 /output: Did you mean 'results'?"],
    [{ extends: 'b/b' }, 'ARC2001 /extends: A spec cannot be made of others yet'],
    [{ results: { a: 'string' } }, 'ARC2003 /results: Write a list: [{ "name": …, "type": … }].'],
    [{ results: ['T[]'] }, 'ARC2003 /results/0: Write an object: { "name": …, "type": "T[]" }.'],
    [
      { types: { A: { fields: { a: 'string' } } } },
      'ARC2003 /types/A/fields/a: Write an object: { "type": "string" }.',
    ],
    [{ types: { A: { fields: [{ name: 'a' }] } } }, 'ARC2003 /types/A/fields: Write an object, by the names'],
    [{ types: { A: { oneOf: ['B'] } } }, "ARC2001 /types/A/oneOf: Did you mean 'union'?"],
    [
      { errors: [{ code: 'A', description: 'a', data: {} }] },
      "ARC2001 /errors/0/data: Did you mean 'fields'?",
    ],
    [
      { errors: [{ code: 'A', description: 'a', status: 404 }] },
      'ARC2001 /errors/0/status: A spec cannot declare the HTTP',
    ],
  ])('%j in a spec is told once, with what to write', async (more, expected) => {
    const found = await said({ a: spec({ type: 'string' }, more) });
    expect(found).toEqual([expect.stringContaining(expected)]);
  });

  it('a type of the project keeps its name whatever others mean by it', async () => {
    const types = { DateTime: { fields: { at: { type: 'datetime' } } } };
    expect(await said({ a: spec({ type: 'DateTime' }, { types }) })).not.toContainEqual(
      expect.stringMatching(/ARC3/),
    );
  });
});

describe('a spec that cannot be read', () => {
  const types = { Item: { alias: 'string' } };
  const users = {
    b: { ...spec({ type: 'c/c#Item', maxLength: 3 }), name: 'b/b' },
    d: { ...spec({ type: 'Item[]' }), name: 'd/d' },
  };

  it.each([
    ['has an unknown key', { version: 2, name: 'c/c', nmae: 1, types }, 'ARC2001 /nmae'],
    ['is no JSON', `{ "version": 2, "name": "c/c", "types": ${JSON.stringify(types)}`, 'ARC1001 '],
  ])('%s, and is all that is spoken of', async (_what, broken, expected) => {
    expect(await said({ ...users, c: broken })).toEqual([expect.stringContaining(expected)]);
  });

  it('hides no type that nothing declares', async () => {
    const found = await said({ ...users, c: { version: 2, name: 'c/c', nmae: 1 } });
    expect(found.map((line) => line.slice(0, 7))).toEqual(['ARC2001', 'ARC3003']);
  });
});
