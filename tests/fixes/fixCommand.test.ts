import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archc, succeed } from '../support/archc.js';
import { archcJson } from '../support/envelope.js';
import { fixtureSpecs, writeFiles, writeFixtureProject } from '../support/fixtures.js';
import '../support/seed.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { treeOf } from '../support/tree.js';

const broken = `{
  "version": "2",
  "name": "Chat/send",

  "efect": "wirte",
  "params": [
    { "name": "text", "type": "any", "required": false },
    { "name": "map",  "type": "Map<strng, Dat>",   "min": 1.50 }
  ]
}
`;
/** Only what is wrong differs: the blank line, the two spaces and \`1.50\` are as they were. */
const mended = `{
  "version": 2,
  "name": "chat/send",

  "effect": "write",
  "params": [
    { "name": "text", "type": "json", "optional": true },
    { "name": "map",  "type": "Record<string, date>",   "min": 1.50 }
  ]
}
`;

function project(files: Record<string, string | object>): string {
  const root = temporaryFolder();
  writeFiles(root, { '.generator.json': {}, ...files });
  return root;
}

const text = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

describe('archc fix', () => {
  it('applies fixes until none is left, keeps the layout, and says what remains', async () => {
    const root = project({ 'specs/send.json': broken });
    const { exitCode, stdout, stderr } = await archc(root, ['fix']);
    expect(text(root, 'specs/send.json')).toBe(mended);
    expect(stdout).toContain('fixed  specs/send.json');
    expect(stdout).toContain("ARC2001 Rename 'efect' to 'effect'");
    expect(stderr).toContain('ARC4003');
    expect(stderr).toContain('1 is left. What was replaced is in .generator/trash/1.');
    expect(exitCode).toBe(1);
    expect(text(root, '.generator/trash/1/specs/send.json')).toBe(broken);
    expect(text(root, '.generator/.gitignore')).toContain('trash/');
  });

  it('keeps CRLF line ends and a byte order mark', async () => {
    const windows = (of: string): string => `\ufeff${of.replaceAll('\n', '\r\n')}`;
    const root = project({ 'specs/send.json': windows(broken) });
    await archc(root, ['fix']);
    expect(text(root, 'specs/send.json')).toBe(windows(mended));
  });

  it('shows a diff with --dry-run and writes nothing', async () => {
    const root = project({ 'specs/send.json': broken });
    const before = treeOf(root);
    const { exitCode, stdout, stderr } = await archc(root, ['fix', '--dry-run']);
    expect(stdout).toMatch(/^--- specs\/send\.json/m);
    expect(stdout).toContain('-  "efect": "wirte",');
    expect(stdout).toContain('+  "effect": "write",');
    expect(stderr).toContain('8:');
    expect([exitCode, treeOf(root)]).toEqual([1, before]);
  });

  it('mends the config, and then what the config hid', async () => {
    const root = temporaryFolder();
    writeFiles(root, {
      '.generator.json': '{\n\t"layuot": { "commands": "src/commands" }\n}\n',
      'specs/a.json': { version: 2, name: 'chat/send', accessLevel: 'Internal' },
    });
    await succeed(root, ['fix']);
    expect(text(root, '.generator.json')).toBe('{\n\t"layout": { "commands": "src/commands" }\n}\n');
    expect(text(root, 'specs/a.json')).toContain('"internal"');
  });

  it('puts a new key where the schema has it', async () => {
    const root = project({ 'specs/a.json': '{ "name": "chat/types", "types": {} }' });
    await succeed(root, ['fix']);
    expect(text(root, 'specs/a.json')).toBe('{ "version": 2, "name": "chat/types", "types": {} }');
  });

  it('applies the fixes of one code', async () => {
    const root = project({ 'specs/send.json': broken.replace('"2"', '2').replace('Chat', 'chat') });
    const { exitCode } = await archc(root, ['fix', '--code', 'ARC2001']);
    expect(exitCode).toBe(1);
    expect(text(root, 'specs/send.json')).toContain('"effect": "wirte"');
    expect(text(root, 'specs/send.json')).toContain('"type": "any"');
  });

  it('leaves specs that are not named', async () => {
    const wrong = (name: string): object => ({ version: 2, name, params: [{ name: 'a', type: 'strng' }] });
    const root = project({ 'specs/a.json': wrong('chat/a'), 'specs/b.json': wrong('chat/b') });
    const { envelope } = await archcJson(root, ['fix', 'specs/a.json']);
    expect(text(root, 'specs/a.json')).toContain('"string"');
    expect(text(root, 'specs/b.json')).toContain('"strng"');
    expect(envelope.data).toMatchObject({ files: [{ path: 'specs/a.json' }], remaining: 1 });
  });

  it('says that version 1 specs are to be migrated', async () => {
    const root = project({ 'specs/old.json': { name: 'chat/send', params: [] } });
    const { exitCode, envelope } = await archcJson(root, ['fix']);
    expect([exitCode, envelope.next.map(({ command }) => command)]).toEqual([
      1,
      ['archc migrate specs/old.json --force'],
    ]);
  });

  it('has nothing to do where nothing is wrong, and leaves no trace', async () => {
    const root = project({ 'specs/a.json': { version: 2, name: 'chat/send' } });
    const before = treeOf(root);
    const { stderr } = await succeed(root, ['fix']);
    expect(stderr).toContain('Nothing to fix.');
    expect(treeOf(root)).toEqual(before);
  });

  it.each<[string, string[], Record<string, string | object>]>([
    ['malformed JSON', ['fix'], { 'specs/a.json': '{ "version": 2, }' }],
    [
      'a spec that is not there',
      ['fix', 'specs/none.json'],
      { 'specs/a.json': { version: 2, name: 'chat/a' } },
    ],
    ['a code that is none', ['fix', '--code', 'ARC9'], {}],
    ['standard input', ['fix', '-'], {}],
    ['a file outside of the project', ['fix', '../../../etc/passwd'], {}],
    ['a project without specs', ['fix'], {}],
  ])('gives 2 for %s', async (_name, args, files) => {
    const root = project(files);
    const before = treeOf(root);
    const { exitCode } = await archc(root, args, '{}');
    expect([exitCode, treeOf(root)]).toEqual([2, before]);
  });

  it('mends what it can beside a file that cannot be read', async () => {
    const root = project({ 'specs/a.json': '{', 'specs/send.json': broken });
    const { exitCode } = await archc(root, ['fix']);
    expect([exitCode, text(root, 'specs/send.json'), text(root, 'specs/a.json')]).toEqual([2, mended, '{']);
  });

  it('does not take an adapter of the project that was not run for a misspelt one', async () => {
    const spec = { version: 2, name: 'chat/send', adapter: 'swfit', efect: 'read' };
    const root = project({
      '.generator.json': { adapters: { register: ['./adapter.mjs'] } },
      'adapter.mjs': "throw new Error('ran');",
      'specs/a.json': spec,
    });
    await archc(root, ['fix']);
    expect(JSON.parse(text(root, 'specs/a.json'))).toMatchObject({ adapter: 'swfit', effect: 'read' });
  });

  it('renames a type and then what refers to it', async () => {
    const root = project({
      'specs/a.json': {
        version: 2,
        name: 'chat/send',
        types: { room_info: { fields: { next: { type: 'room_info | null' } } } },
        params: [{ name: 'room', type: 'room_info[]' }],
      },
    });
    await succeed(root, ['fix']);
    expect(JSON.parse(text(root, 'specs/a.json'))).toMatchObject({
      types: { RoomInfo: { fields: { next: { type: 'RoomInfo | null' } } } },
      params: [{ type: 'RoomInfo[]' }],
    });
  });

  it('gives every spec back to the byte whose keys were misspelt', async () => {
    const sound = fixtureSpecs().filter(({ text: of }) => /"(?:description|optional|fields)":/.test(of));
    const root = temporaryFolder();
    writeFixtureProject(root);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sound),
        fc.constantFrom('description', 'optional', 'fields'),
        fc.nat(6),
        async (spec, key, at) => {
          const letters = [...key];
          const place = at % (letters.length - 1);
          [letters[place], letters[place + 1]] = [letters[place + 1] ?? '', letters[place] ?? ''];
          const misspelt = spec.text.replace(`"${key}":`, `"${letters.join('')}":`);
          if (misspelt === spec.text || letters.join('') === key) return;
          writeFiles(root, { [`specs/${spec.file}`]: misspelt });
          await archc(root, ['fix', `specs/${spec.file}`]);
          expect(text(root, `specs/${spec.file}`)).toBe(spec.text);
        },
      ),
      { numRuns: 15 },
    );
  }, 120_000);
});
