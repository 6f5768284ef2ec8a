import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledCli } from '../support/bundledCli.js';
import { type Envelope, envelopeOf } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { sharedFolder, temporaryFolder } from '../support/temporaryFolder.js';
import { treeOf } from '../support/tree.js';

const spec = { version: 2, name: 'chat/send', params: [{ name: 'text', type: 'string' }] };
const escape = '\u001b';

interface Ran {
  exitCode: number | undefined;
  stdout: string;
  stderr: string;
}

async function run(cwd: string, args: string[], { input, bin = 'archc' }: { input?: string; bin?: 'archc' | 'generate' } = {}): Promise<Ran> {
  const options = { cwd, reject: false, stripFinalNewline: false, ...(input === undefined ? { stdin: 'ignore' as const } : { input }) };
  const { exitCode, stdout, stderr } = await execa(process.execPath, [await bundledCli(bin), ...args], options);
  return { exitCode, stdout: String(stdout), stderr: String(stderr) };
}

function project(files: Record<string, string | object> = {}): string {
  const root = temporaryFolder();
  writeFiles(root, { '.generator.json': {}, 'specs/a.json': spec, ...files });
  return root;
}

describe('exit codes', () => {
  it('0, 1, 2 and 3 mean what the design says', async () => {
    const root = project();
    expect((await run(root, ['check'])).exitCode).toBe(1);
    expect((await run(root, ['generate'])).exitCode).toBe(0);
    expect((await run(root, ['check'])).exitCode).toBe(0);
    writeFiles(root, { 'commands/chat/send/README.md': 'mine' });
    expect((await run(root, ['generate'])).exitCode).toBe(3);
    writeFiles(root, { 'specs/a.json': '{' });
    expect((await run(root, ['check'])).exitCode).toBe(2);
    expect((await run(root, ['generate'])).exitCode).toBe(2);
  });

  it.each([['--nonsense'], ['nonsense'], ['generate', '--nonsense'], ['generate', '--out'], ['migrate'], ['explain', 'ARC0000'], ['schema', 'nothing'], ['generate', '--adapter', 'nothing']])('2 for a command line that makes no sense: %j', async (...args) => {
    const root = project();
    const before = treeOf(root);
    const { exitCode, stdout, stderr } = await run(root, args);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
    expect(stderr).not.toContain('ARC9001');
    expect(treeOf(root)).toEqual(before);
  });

  it('2 for a broken config, with its place', async () => {
    for (const config of ['', '[]', '{"layout":7}', '{"unknown":1}', '{"typescript":{"importExtension":".mjs"}}']) {
      const { exitCode, stdout } = await run(project({ '.generator.json': config }), ['generate', '--json']);
      expect(exitCode).toBe(2);
      expect(envelopeOf(stdout).problems[0]?.path).toBe('.generator.json');
    }
  });
});

describe('--json', () => {
  it.each([['generate'], ['generate', '--dry-run'], ['check'], ['plan'], ['plan', '--stats'], ['adapters'], ['explain'], ['explain', 'ARC1001'], ['schema', 'report'], ['schema', 'config'], ['generate', '--nonsense'], ['nonsense'], ['explain', 'x'], ['generate', 'missing.json'], ['migrate', 'missing.json'], ['generate', '-']])('prints exactly one envelope: %j', async (...args) => {
    const { exitCode, stdout } = await run(project(), [...args, '--json'], { input: '' });
    const envelope: Envelope = envelopeOf(stdout);
    expect(envelope.ok).toBe(exitCode === 0);
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(stdout).not.toContain(escape);
    expect(envelope.problems.map(({ code }) => code)).not.toContain('ARC9001');
  });
});

describe('what people see', () => {
  it('has no colours when it is no terminal, and keeps results and the rest apart', async () => {
    const root = project({ 'specs/b.json': '{"version":2,"name":"b","params":[{"name":"x","type":"strin"}]}' });
    const { stdout, stderr } = await run(root, ['generate']);
    expect(stdout).toBe('');
    expect(stderr).toContain('specs/b.json:1:');
    expect(stderr).toContain("Did you mean 'string'?");
    expect(stderr).toMatch(/\^+/);
    expect(stderr).not.toContain(escape);
  });

  it('shows nothing of a spec raw that a terminal would obey', async () => {
    const hostile = `{"version":2,"name":"b","${escape}[31m\u202e":1,"params":[{"name":"x","type":"\u009b2J\u202e"}]}`.replaceAll(escape, '\\u001b');
    const { stderr } = await run(project({ 'specs/b.json': hostile }), ['generate']);
    expect(stderr).toContain('ARC');
    expect(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.test(stderr)).toBe(false);
  });

  it('survives a reader that goes away', async () => {
    const specs = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`specs/s${index}.json`, { version: 2, name: `s${index}` }]));
    const root = project(specs);
    const script = `"${process.execPath}" "${await bundledCli('archc')}" plan | head -1; echo "code \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await execa('bash', ['-c', script], { cwd: root });
    expect(stdout).toMatch(/generated .*\ncode 0$/);
    expect(stderr).not.toMatch(/EPIPE|at .*\.js/);
  });
});

describe('standard input', () => {
  const root = sharedFolder();
  const text = JSON.stringify(spec);

  beforeAll(() => {
    writeFiles(root, { '.generator.json': {} });
  });

  it('needs a place to go to', async () => {
    const { exitCode, stdout } = await run(root, ['generate', '-', '--json'], { input: text });
    expect(exitCode).toBe(2);
    expect(envelopeOf(stdout).problems.map(({ code }) => code)).toEqual(['ARC9002']);
    expect(Object.keys(treeOf(root, ['.generator']))).toEqual(['.generator.json']);
  });

  it('can be looked at with --dry-run, and written with --out', async () => {
    const dry = await run(root, ['generate', '-', '--dry-run'], { input: text });
    expect(dry).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('+export interface ChatSendParams') as unknown });
    expect(Object.keys(treeOf(root, ['.generator']))).toEqual(['.generator.json']);
    const out = temporaryFolder();
    expect((await run(root, ['generate', '--spec', '-', '--out', out], { input: text })).exitCode).toBe(0);
    expect(treeOf(out)).toHaveProperty(['commands/chat/send/shared/ChatSendTypes.ts']);
  });

  it('names itself in problems, and shows the line', async () => {
    const { exitCode, stderr } = await run(root, ['generate', '-', '--dry-run'], { input: '{"version":2,\n"name":"A"}' });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('<stdin>:2:');
    expect(stderr).toContain('"name":"A"');
  });
});

describe('the second bin', () => {
  it('is `archc generate` in the spelling of the design text', async () => {
    const root = project();
    expect((await run(root, ['--spec=specs/a.json', '--adapter=server-only'], { bin: 'generate' })).exitCode).toBe(0);
    expect((await run(root, ['check'])).exitCode).toBe(0);
    const dry = await run(root, ['--dry-run', '--json'], { bin: 'generate' });
    expect(envelopeOf(dry.stdout).command).toBe('generate');
  });
});
