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
  ])('%j is told once, with what to write', async (field, expected) => {
    const found = await said({ a: spec(field, { types: { Money: { fields: { a: { type: 'int64' } } } } }) });
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
