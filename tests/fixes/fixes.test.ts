import { describe, expect, it } from 'vitest';
import type { PatchOperation } from '../../types/diagnostics/Diagnostic.js';
import type { JsonObject } from '../../types/Json.js';
import { editJson } from '../../validators/source/edit/editJson.js';
import { archcJson, type Problem } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

interface Fixable extends Problem {
  fix: { title: string; patch: PatchOperation[] } | null;
}

const file = 'specs/a.json';

/** A spec with what a case is about. */
const spec = (members: object): string =>
  JSON.stringify({ version: 2, name: 'chat/send', ...members }, null, 2);
const param = (members: object): string => spec({ params: [{ name: 'text', type: 'string', ...members }] });
const typed = (type: string): string => param({ type });

async function problemsOf(files: Record<string, string | object>): Promise<Fixable[]> {
  const root = temporaryFolder();
  writeFiles(root, files);
  const { envelope } = await archcJson(root, ['generate', '--dry-run', '--no-cache']);
  return envelope.problems as Fixable[];
}

interface Case {
  code: string;
  before: string;
  /** What the fix makes of it. */
  after: string;
  /** Other files of the project. */
  beside?: Record<string, object>;
}

const types = (over: object): object => ({ version: 2, name: 'common/types', types: over });
const library = {
  'specs/types.json': types({
    Page: { generics: ['T'], fields: { items: { type: 'T[]' } } },
    Room: { fields: { id: { type: 'uuid' } } },
  }),
};

const cases: Record<string, Case> = {
  'a misspelt key of a field': {
    code: 'ARC2001',
    before: param({ optionl: true }),
    after: param({ optional: true }),
  },
  'a misspelt key at the top': {
    code: 'ARC2001',
    before: spec({ descripton: 'x' }),
    after: spec({ description: 'x' }),
  },
  'a misspelt key in a type': {
    code: 'ARC2001',
    before: spec({ types: { A: { field: { x: { type: 'string' } } } } }),
    after: spec({ types: { A: { fields: { x: { type: 'string' } } } } }),
  },
  'required: false': {
    code: 'ARC2001',
    before: param({ required: false }),
    after: param({ optional: true }),
  },
  'required: true': { code: 'ARC2001', before: param({ required: true }), after: param({}) },
  'required beside optional': {
    code: 'ARC2001',
    before: param({ optional: true, required: false }),
    after: param({ optional: true }),
  },
  'nullable: true': {
    code: 'ARC2001',
    before: param({ nullable: true }),
    after: param({ type: 'string | null' }),
  },
  'nullable: false': { code: 'ARC2001', before: param({ nullable: false }), after: param({}) },
  'a missing version': {
    code: 'ARC2002',
    before: '{\n  "name": "chat/types",\n  "types": {}\n}',
    after: '{\n  "name": "chat/types",\n  "types": {},\n  "version": 2\n}',
  },
  'a version in quotes': { code: 'ARC2006', before: spec({}).replace('2', '"2"'), after: spec({}) },
  'a version as a text with a point': {
    code: 'ARC2006',
    before: spec({}).replace('2', '"2.0"'),
    after: spec({}),
  },
  'true in quotes': {
    code: 'ARC2003',
    before: param({ optional: 'true' }),
    after: param({ optional: true }),
  },
  'false in quotes': {
    code: 'ARC2003',
    before: spec({ idempotent: 'false' }),
    after: spec({ idempotent: false }),
  },
  'a count in quotes': { code: 'ARC2003', before: param({ minLength: '3' }), after: param({ minLength: 3 }) },
  'a number where a text belongs': {
    code: 'ARC2003',
    before: spec({ description: 5 }),
    after: spec({ description: '5' }),
  },
  'a text where a list of them belongs': {
    code: 'ARC2003',
    before: spec({ tags: 'a' }),
    after: spec({ tags: ['a'] }),
  },
  'a misspelt value': { code: 'ARC2004', before: spec({ effect: 'raed' }), after: spec({ effect: 'read' }) },
  'a value in another case': {
    code: 'ARC2004',
    before: spec({ environment: 'Both' }),
    after: spec({ environment: 'both' }),
  },
  'a command in another case': {
    code: 'ARC2005',
    before: spec({ name: 'Chat/sendNow' }),
    after: spec({ name: 'chat/send-now' }),
  },
  'a command with underscores': {
    code: 'ARC2005',
    before: spec({ name: 'chat/send_now' }),
    after: spec({ name: 'chat/send-now' }),
  },
  'a type in another case': {
    code: 'ARC2005',
    before: spec({ types: { room_info: { fields: { x: { type: 'string' } } } } }),
    after: spec({ types: { RoomInfo: { fields: { x: { type: 'string' } } } } }),
  },
  'an error in another case': {
    code: 'ARC2005',
    before: spec({ errors: [{ code: 'notFound', description: 'x' }] }),
    after: spec({ errors: [{ code: 'NOT_FOUND', description: 'x' }] }),
  },
  'a module in another case': {
    code: 'ARC2005',
    before: spec({ rust: { module: 'modules/ChatRoom' } }),
    after: spec({ rust: { module: 'modules/chat_room' } }),
  },
  'a revision with too few parts': {
    code: 'ARC2005',
    before: spec({ revision: 'v1.4' }),
    after: spec({ revision: '1.4.0' }),
  },
  'an adapter with underscores': {
    code: 'ARC2005',
    before: spec({ adapter: 'server_only' }),
    after: spec({ adapter: 'server-only' }),
  },
  'space around a name': {
    code: 'ARC2005',
    before: param({ name: ' text ' }),
    after: param({ name: 'text' }),
  },
  'a repeated tag': {
    code: 'ARC2007',
    before: spec({ tags: ['a', 'b', 'a'] }),
    after: spec({ tags: ['a', 'b'] }),
  },
  any: { code: 'ARC3002', before: typed('any'), after: typed('json') },
  'any in a list': { code: 'ARC3002', before: typed('any[] | null'), after: typed('json[] | null') },
  object: { code: 'ARC3002', before: typed('object'), after: typed('Record<string, json>') },
  'Date in an object': {
    code: 'ARC3002',
    before: typed("{ at: Date; kind: 'Date' }"),
    after: typed("{ at: datetime; kind: 'Date' }"),
  },
  bigint: { code: 'ARC3002', before: typed('bigint'), after: typed('int64') },
  symbol: { code: 'ARC3002', before: typed('symbol'), after: typed('string') },
  Buffer: { code: 'ARC3002', before: typed('Buffer'), after: typed('bytes') },
  Uint8Array: { code: 'ARC3002', before: typed('Uint8Array[]'), after: typed('bytes[]') },
  Map: { code: 'ARC3002', before: typed('Map<string, int32>'), after: typed('Record<string, int32>') },
  Set: { code: 'ARC3002', before: typed('Set<int32>'), after: typed('Array<int32>') },
  true: { code: 'ARC3002', before: typed('true'), after: typed('boolean') },
  'true | false': { code: 'ARC3002', before: typed('true | false'), after: typed('boolean') },
  'T | undefined': { code: 'ARC3002', before: typed('string | undefined'), after: param({ optional: true }) },
  'undefined | T | null': {
    code: 'ARC3002',
    before: typed('undefined | string | null'),
    after: param({ type: 'string | null', optional: true }),
  },
  'a comma after the last argument': {
    code: 'ARC3002',
    before: typed('Record<string, int32,>'),
    after: typed('Record<string, int32>'),
  },
  'no type arguments': { code: 'ARC3002', before: typed('Room<>'), after: typed('Room'), beside: library },
  'an unknown type': { code: 'ARC3003', before: typed('strng'), after: typed('string') },
  'an unknown type in another case': {
    code: 'ARC3003',
    before: typed('Int32[] | null'),
    after: typed('int32[] | null'),
  },
  'an unknown type with arguments': {
    code: 'ARC3003',
    before: typed('Pgae<int32>'),
    after: typed('Page<int32>'),
    beside: library,
  },
  'an unknown type of a spec': {
    code: 'ARC3003',
    before: typed('common/types#Rom'),
    after: typed('common/types#Room'),
    beside: library,
  },
  'a type of an unknown spec': {
    code: 'ARC3003',
    before: typed('comon/types#Room'),
    after: typed('common/types#Room'),
    beside: library,
  },
  'an unknown type behind an escape': {
    code: 'ARC3003',
    before: typed("{ 'é': strng }").replace('é', '\\u00e9'),
    after: typed("{ 'é': string }"),
  },
  'arguments of a type that takes none': {
    code: 'ARC3007',
    before: typed('Room<string>[]'),
    after: typed('Room[]'),
    beside: library,
  },
  'an unknown adapter': {
    code: 'ARC4007',
    before: spec({ adapter: 'server-onyl' }),
    after: spec({ adapter: 'server-only' }),
  },
  'an unknown adapter of several': {
    code: 'ARC4007',
    before: spec({ adapter: ['server-only', 'swfit'] }),
    after: spec({ adapter: ['server-only', 'swift'] }),
  },
  'an unknown access level': {
    code: 'ARC4009',
    before: spec({ accessLevel: 'intrenal' }),
    after: spec({ accessLevel: 'internal' }),
  },
  'an unknown trait': {
    code: 'ARC4014',
    before: spec({ adapter: 'rust-ipc', rust: { module: 'modules/chat', traits: ['ManagdService'] } }),
    after: spec({ adapter: 'rust-ipc', rust: { module: 'modules/chat', traits: ['ManagedService'] } }),
  },
};

describe('a fix', () => {
  it.each(Object.entries(cases))('mends %s', async (_name, { code, before, after, beside = {} }) => {
    const found = await problemsOf({ ...beside, [file]: before });
    const [problem, ...others] = found.filter((each) => each.code === code);
    expect(others.map(({ message }) => message)).toEqual([]);
    expect(problem?.fix, JSON.stringify(found, null, 1)).toBeTruthy();
    const fixed = editJson(before, problem?.fix?.patch ?? []);
    if ('problem' in fixed) throw new Error(JSON.stringify(fixed.problem));
    expect(JSON.parse(fixed.text)).toEqual(JSON.parse(after));
    const left = await problemsOf({ ...beside, [file]: fixed.text });
    expect(left.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each<[string, string | JsonObject]>([
    ['a key that is there already', param({ optional: true, optionl: true })],
    ['a key that is like no other', param({ 'something-else': 1 })],
    ['required and optional that disagree', param({ optional: true, required: true })],
    ['a number that is no number', param({ minLength: 'three' })],
    ['a whole number with a fraction', param({ minLength: '1.5' })],
    ['a list of objects', spec({ params: 'text' })],
    ['a name without words', spec({ name: '---' })],
    ['a name with a character that would go', spec({ name: 'chat/send!' })],
    ['a type whose name is taken', spec({ types: { room: { alias: 'string' }, Room: { alias: 'string' } } })],
    ['undefined in an object', typed('{ a: string | undefined }')],
    ['undefined alone', typed('undefined')],
    [
      'undefined in a variant',
      spec({
        types: {
          A: { union: { tag: 'kind', variants: { a: { type: 'B | undefined' } } } },
          B: { fields: {} },
        },
      }),
    ],
    ['Map alone', typed('Map')],
    ['a function', typed('() => string')],
    ['void', typed('void')],
    ['a version 1 spec', JSON.stringify({ name: 'chat/send', params: [] })],
    ['version 3', spec({}).replace('2', '3')],
    ['an ambiguous type', typed('Untagged | string')],
  ])('is not made for %s', async (_name, before) => {
    const problems = (await problemsOf({ [file]: before })).filter(({ severity }) => severity === 'error');
    expect(problems).not.toEqual([]);
    expect(problems.filter(({ fix }) => fix !== null)).toEqual([]);
  });
});
