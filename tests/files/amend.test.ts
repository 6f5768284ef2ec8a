import { parse } from '@iarna/toml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import { cargoManifest } from '../../renderers/rust/cargoManifest.js';
import { rustModules } from '../../renderers/rust/rustModules.js';
import { amend } from '../../generator/workspace/amend/amend.js';

const entries = [
  { table: 'dependencies', key: 'serde', value: '{ version = "1", features = ["derive"] }' },
  { table: 'dependencies', key: 'serde_json', value: '"1"' },
  { table: 'features', key: 'ts', value: '["dep:ts-rs"]' },
];

async function manifest(text: string): Promise<string> {
  const amended = await amend(text, cargoManifest.of({ entries }), builtinLanguages);
  if ('reason' in amended) throw new Error(amended.reason);
  return amended.text;
}

async function modules(text: string, names: string[]): Promise<string> {
  const amended = await amend(text, rustModules.of({ names }), builtinLanguages);
  if ('reason' in amended) throw new Error(amended.reason);
  return amended.text;
}

describe('a Cargo manifest', () => {
  it('gets what is missing at the end of its table, and keeps comments and layout', async () => {
    const text = `# mine
[package]
name = "core" # a name

[dependencies]
# pinned for a reason
serde = "=1.0.200"

[profile.release]
lto = true
`;
    expect(await manifest(text)).toBe(`# mine
[package]
name = "core" # a name

[dependencies]
# pinned for a reason
serde = "=1.0.200"
serde_json = "1"

[profile.release]
lto = true

[features]
ts = ["dep:ts-rs"]
`);
  });

  it('counts a dependency that is a table of its own', async () => {
    const text = `[dependencies.serde]\nversion = "1"\n\n[dependencies]\nserde_json = "1"\n\n[features]\nts = []\n`;
    expect(await manifest(text)).toBe(text);
  });

  it('keeps CRLF line ends and a byte order mark', async () => {
    const amended = await manifest('\uFEFF[dependencies]\r\nserde = "1"\r\n');
    expect(amended).toBe(
      '\uFEFF[dependencies]\r\nserde = "1"\r\nserde_json = "1"\r\n\r\n[features]\r\nts = ["dep:ts-rs"]\r\n',
    );
  });

  it.each([
    ['a package', '[package]\nname = "w"\n', 'w'],
    [
      'a package that names its programs',
      '[package]\nname = "w"\n\n[[bin]]\nname = "other"\npath = "src/other.rs"\n\n[[bin]]\nname = "main"\npath = "src/main.rs"\n',
      'main',
    ],
    ['a package that says it', '[package]\nname = "w"\ndefault-run = "mine"\n', 'mine'],
    ['a package that finds no programs', '[package]\nname = "w"\nautobins = false\n', undefined],
    ['a workspace', '[workspace]\nmembers = ["w"]\n', undefined],
    ['a package whose name is another kind of value', '[package]\nname.workspace = true\n', undefined],
  ])('says which program runs: %s', async (_what, text, program) => {
    const wanted = cargoManifest.of({ entries, runsMain: true });
    const amended = await amend(text, wanted, builtinLanguages);
    if ('reason' in amended) throw new Error(amended.reason);
    const { package: about } = parse(amended.text) as { package?: Record<string, unknown> };
    expect(about?.['default-run']).toBe(program);
    expect(await amend(amended.text, wanted, builtinLanguages)).toEqual(amended);
  });

  it.each([
    ['no TOML', '[dependencies\nserde = 1', 'not TOML'],
    ['dependencies written inline', 'dependencies = { serde = "1" }\n', 'could not be inserted'],
  ])('refuses %s', async (_what, text, reason) => {
    const amended = await amend(text, cargoManifest.of({ entries }), builtinLanguages);
    expect(amended).toEqual({ reason: expect.stringContaining(reason) as string });
  });

  it('loses no line and needs no second run, whatever was there', async () => {
    const line = fc.constantFrom(
      'a = 1',
      '# note',
      '',
      '[dependencies]',
      '[features]',
      'ts = ["x"]',
      'serde = "1"',
      '[other.table]',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        const text = `${lines.join('\n')}\n`;
        const amended = await amend(text, cargoManifest.of({ entries }), builtinLanguages);
        if ('reason' in amended) return;
        const kept = amended.text.split('\n');
        for (const own of lines) expect(kept).toContain(own);
        expect(parse(amended.text)).toMatchObject(parse(text));
        expect(await manifest(amended.text)).toBe(amended.text);
      }),
    );
  });
});

describe('a list of Rust modules', () => {
  it('is extended after its last declaration', async () => {
    const text = '//! Mine.\n\nmod private;\npub mod audio;\n\npub fn run() {}\n';
    expect(await modules(text, ['audio', 'gpu'])).toBe(
      '//! Mine.\n\nmod private;\npub mod audio;\npub mod gpu;\n\npub fn run() {}\n',
    );
  });

  it('begins after inner docs and attributes', async () => {
    expect(await modules('//! Mine.\n#![deny(missing_docs)]\n\npub fn run() {}\n', ['gpu'])).toBe(
      '//! Mine.\n#![deny(missing_docs)]\n\npub mod gpu;\n\npub fn run() {}\n',
    );
  });

  it.each(['mod gpu;', 'pub mod gpu;', 'pub(crate) mod gpu;', 'pub mod gpu {}'])(
    'takes `%s` as it is',
    async (text) => {
      expect(await modules(text, ['gpu'])).toBe(text);
    },
  );

  it('is not misled by a longer name', async () => {
    expect(await modules('pub mod gpu_stats;\n', ['gpu'])).toBe('pub mod gpu;\npub mod gpu_stats;\n');
  });
});
