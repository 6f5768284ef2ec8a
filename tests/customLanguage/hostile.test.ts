import { describe, expect, it } from 'vitest';
import { irVersion } from '../../types/ir/irVersion.js';
import { archc } from '../support/archc.js';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { treeOf } from '../support/tree.js';

/** Parts of an adapter, as source; what is left out is sound. */
interface Parts {
  languages?: string;
  templates?: string;
  memory?: string;
  /** Members of the artifact. */
  artifact?: string;
  plan?: string;
}

const sound = "{ id: 'lang', name: 'Lang', endings: ['lang'] }";

function adapter({ languages, templates, memory, artifact = '', plan }: Parts): string {
  const planned = `{
    id: { owner: 'note/save', role: 'note', language: 'lang' },
    path: 'notes/save.lang', ownership: 'generated', template: 'notes/note', view: () => ({ text: 'a' }),
    place: { file: 'specs/save.json', pointer: '' }, extensionPoint: '', ${artifact}
  }`;
  return `export default {
    id: 'notes', irVersion: ${irVersion}, description: 'x', configSchema: {},
    languages: [${languages ?? sound}, 'text'],
    capabilities: { environments: ['server', 'browser', 'both'], sections: [] },
    templates: ${templates ?? "{ 'notes/note': '{{text}}' }"},
    ${memory === undefined ? '' : `memory: ${memory},`}
    plan: ${plan ?? `() => ({ artifacts: [${planned}], diagnostics: [] })`},
  };`;
}

function project(parts: Parts, more: Record<string, string> = {}): string {
  const root = temporaryFolder();
  writeFiles(root, {
    '.generator.json': { adapters: { register: ['./notes.mjs'] } },
    'specs/save.json': { version: 2, name: 'note/save', adapter: 'notes' },
    'notes.mjs': adapter(parts),
    ...more,
  });
  return root;
}

const language = (facts: string): Parts => ({
  languages: `{ id: 'lang', name: 'Lang', endings: ['lang'], ${facts} }`,
});
const amended = (data: string): Parts => ({ artifact: `ownership: 'amended', amendment: ${data}` });

const hostile: [what: string, parts: Parts, said: string][] = [
  ['a path above the project', { artifact: "path: '../x'" }, '"../x"'],
  ['an absolute path', { artifact: "path: '/tmp/x'" }, '"/tmp/x"'],
  ['a path of Windows', { artifact: String.raw`path: 'a\\b'` }, String.raw`a\\b`],
  ['a path of archc', { artifact: "path: '.generator/lock/x.json'" }, '.generator/lock/x.json'],
  ['its own config', { artifact: "path: '.Generator.json'" }, '.Generator.json'],
  ['no path', { artifact: 'path: 7' }, 'without a path'],
  ['an artifact that is none', { plan: '() => ({ artifacts: [null], diagnostics: [] })' }, 'no object'],
  [
    'an owner that is not its own',
    { artifact: "id: { owner: 'other', role: 'x', language: 'lang' }" },
    'owner',
  ],
  [
    'a role that breaks keys',
    { artifact: "id: { owner: 'note/save', role: 'a b', language: 'lang' }" },
    'role',
  ],
  [
    'a language that it does not have',
    { artifact: "id: { owner: 'note/save', role: 'x', language: 'rust' }" },
    "'rust'",
  ],
  ['an ownership that is none', { artifact: "ownership: 'mine'" }, 'ownership'],
  ['no view', { artifact: 'view: {}' }, 'view'],
  ['an unknown template', { artifact: "template: 'notes/none'" }, 'notes/none'],
  ['a template that does not compile', { templates: "{ 'notes/note': '{{#if}}' }" }, 'notes/note'],
  ['a view that lacks something', { artifact: 'view: () => ({})' }, 'notes/note'],
  ['endless output', { artifact: "view: () => ({ text: 'a'.repeat(17 * 1024 * 1024) })" }, 'notes/save.lang'],
  [
    'a template that goes on and on',
    {
      templates:
        "{ 'notes/note': '{{#each a}}{{#each ../a}}{{#each ../../a}}{{this}}{{/each}}{{/each}}{{/each}}' }",
      artifact: 'view: () => ({ a: Array.from({ length: 2000 }, () => 1) })',
    },
    'notes/note',
  ],
  ['an exception in plan', { plan: "() => { throw new Error('boom') }" }, 'boom'],
  [
    'something else that is thrown',
    { plan: '() => { throw { toString() { throw 1 } } }' },
    'cannot be shown',
  ],
  ['an exception in a view', { artifact: "view: () => { throw new Error('boom') }" }, 'boom'],
  ['an exception in memory', { memory: "() => { throw new Error('boom') }" }, 'boom'],
  ['a memory that is no path', { memory: '() => 7' }, 'memory'],
  [
    'a diagnostic that archc does not know',
    { plan: "() => ({ artifacts: [], diagnostics: [{ code: 'X1' }] })" },
    'diagnostic',
  ],
  ['an unknown amendment', amended("{ kind: 'nobody', data: {} }"), "'nobody'"],
  [
    'an amendment of what is not amended',
    { artifact: "amendment: { kind: 'cargo-manifest', data: {} }" },
    'amendment',
  ],
  ['an amendment without data', amended("{ kind: 'cargo-manifest' }"), 'not JSON'],
  ['an unknown language', { languages: "'basic'" }, "'basic'"],
  ['a language that is there', { languages: "{ id: 'rust', name: 'R', endings: [] }" }, "'rust'"],
  ['an id that is no name', { languages: "{ id: '../x', name: 'X', endings: [] }" }, 'lower case'],
  ['a language without a name', { languages: "{ id: 'lang', endings: [] }" }, '`name`'],
  ['a comment of two lines', language(String.raw`comment: ['//\n', '']`), '`comment`'],
  [
    'a lexis that is found anywhere',
    language('lexis: { skip: /#/, quote: /"/y, kind: () => ({ end: \'"\' }) }'),
    '`lexis`',
  ],
  [
    'a lexis that matches nothing',
    language('lexis: { skip: /x*/y, quote: /"/y, kind: () => ({ end: \'"\' }) }'),
    '`lexis`',
  ],
  [
    'an amender that is there',
    language("amenders: [{ kind: 'cargo-manifest', amend: () => ({ text: '' }) }]"),
    "'cargo-manifest'",
  ],
  ['an amender that is none', language("amenders: [{ kind: 'x' }]"), '`amenders`'],
  ['imports with a memory', language('imports: { start: /^x/g, read: () => undefined }'), '`imports`'],
];

describe('an adapter of a project that is wrong', () => {
  it.each(hostile)('%s: it is blamed by its name, and nothing is written', async (_what, parts, said) => {
    const root = project(parts);
    const before = treeOf(root);
    const { exitCode, envelope } = await archcJson(root, ['generate', '--trust']);
    const [problem] = envelope.problems;
    expect(exitCode).toBeGreaterThan(0);
    expect(problem?.code).toBe('ARC7001');
    expect(problem?.message).toMatch(/'(?:notes|\.\/notes\.mjs)'/);
    expect(problem?.message).toContain(said);
    expect(treeOf(root)).toEqual(before);
  });

  const amender = (amend: string): Parts => ({
    ...language(`amenders: [{ kind: 'note', amend: ${amend} }]`),
    ...amended("{ kind: 'note', data: {} }"),
  });

  it.each([
    ['throws', "() => { throw new Error('boom') }", 'boom'],
    ['rejects', "() => Promise.reject(new Error('boom'))", 'boom'],
    ['gives nothing', '() => undefined', 'amender'],
    ['gives no text', '() => ({ text: 7 })', 'neither a text nor a reason'],
  ])('an amender that %s: it is blamed, and the file stays', async (_what, amend, said) => {
    const root = project(amender(amend), { 'notes/save.lang': 'mine\n' });
    const before = treeOf(root);
    const { exitCode, stderr } = await archc(root, ['generate', '--trust']);
    expect(exitCode).toBeGreaterThan(0);
    expect(stderr).toContain("The adapter 'notes' cannot be used");
    expect(stderr).toContain(said);
    expect(treeOf(root)).toEqual(before);
  });

  const merging = (facts: string): Parts => ({
    ...language(facts),
    artifact: "ownership: 'merged'",
  });

  it.each([
    ['throws', "syntax: () => { throw new Error('boom') }", 'boom'],
    ['gives a number', 'syntax: () => 7', 'neither a text nor nothing'],
    ['tells no parts of a text', 'parts: () => 7', 'no parts'],
    [
      'tells no tokens',
      'lexis: { skip: /#.*/y, quote: /\'/y, kind: () => ({ end: "\'" }), alike: () => 7 }',
      'no tokens',
    ],
    [
      'has strings without an end',
      "lexis: { skip: /#.*/y, quote: /\"/y, kind: () => ({ end: '' }) }",
      'no kind of string',
    ],
  ])(
    'a syntax that %s: it is blamed when texts are merged, and the file stays',
    async (_what, facts, said) => {
      const text = (lines: readonly string[]): string =>
        `{ 'notes/note': ${JSON.stringify(lines.join('\n'))} }`;
      const root = project({ ...merging(facts), templates: text(['"a"', 'b', 'c', 'd', 'e']) });
      const first = await archc(root, ['generate', '--trust']);
      expect(first.exitCode, first.stderr).toBe(0);
      writeFiles(root, {
        'notes/save.lang': '"mine"\nb\nc\nd\ne\n',
        'other.mjs': adapter({ ...merging(facts), templates: text(['"a"', 'b', 'c', 'd', 'E']) }),
        '.generator.json': { adapters: { register: ['./other.mjs'] } },
      });
      const before = treeOf(root);
      const { exitCode, stderr } = await archc(root, ['generate', '--trust']);
      expect(exitCode).toBeGreaterThan(0);
      expect(stderr).toContain("The adapter 'notes' cannot be used");
      expect(stderr).toContain(said);
      expect(treeOf(root)).toEqual(before);
    },
  );
});
