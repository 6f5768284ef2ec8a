import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { bundledCli } from '../support/bundledCli.js';
import { type Envelope, envelopeOf } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { runProcess } from '../support/runProcess.js';
import { treeOf } from '../support/tree.js';

const spec = { version: 2, name: 'chat/send', params: [{ name: 'text', type: 'string' }] };
const escape = '\u001b';

function project(files: Record<string, string | object> = {}): string {
  const root = temporaryFolder();
  writeFiles(root, { '.generator.json': {}, 'specs/a.json': spec, ...files });
  return root;
}

describe('exit codes', () => {
  it('0, 1, 2 and 3 mean what the design says', async () => {
    const root = project();
    expect((await runProcess(root, ['check'])).exitCode).toBe(1);
    expect((await runProcess(root, ['generate'])).exitCode).toBe(0);
    expect((await runProcess(root, ['check'])).exitCode).toBe(0);
    writeFiles(root, { 'commands/chat/send/README.md': 'mine' });
    expect((await runProcess(root, ['generate'])).exitCode).toBe(3);
    writeFiles(root, { 'specs/a.json': '{' });
    expect((await runProcess(root, ['check'])).exitCode).toBe(2);
    expect((await runProcess(root, ['generate'])).exitCode).toBe(2);
  });

  it.each([
    ['--nonsense'],
    ['nonsense'],
    ['generate', '--nonsense'],
    ['generate', '--out'],
    ['migrate'],
    ['explain', 'ARC0000'],
    ['schema', 'nothing'],
    ['generate', '--only-adapter', 'nothing'],
  ])('2 for a command line that makes no sense: %j', async (...args) => {
    const root = project();
    const before = treeOf(root);
    const { exitCode, stdout, stderr } = await runProcess(root, args);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
    expect(stderr).not.toContain('ARC9001');
    expect(treeOf(root)).toEqual(before);
  });

  it('2 for a broken config, with its place', async () => {
    for (const config of [
      '',
      '[]',
      '{"layout":7}',
      '{"unknown":1}',
      '{"typescript":{"importExtension":".mjs"}}',
    ]) {
      const { exitCode, stdout } = await runProcess(project({ '.generator.json': config }), [
        'generate',
        '--json',
      ]);
      expect(exitCode).toBe(2);
      expect(envelopeOf(stdout).problems[0]?.path).toBe('.generator.json');
    }
  });
});

describe('--json', () => {
  it.each([
    ['generate'],
    ['generate', '--dry-run'],
    ['check'],
    ['plan'],
    ['plan', '--stats'],
    ['adapters'],
    ['explain'],
    ['explain', 'ARC1001'],
    ['schema', 'report'],
    ['schema', 'config'],
    ['generate', '--nonsense'],
    ['nonsense'],
    ['explain', 'x'],
    ['generate', 'missing.json'],
    ['migrate', 'missing.json'],
    ['generate', '-'],
    ['abort'],
  ])('prints exactly one envelope: %j', async (...args) => {
    const { exitCode, stdout } = await runProcess(project(), [...args, '--json'], { input: '' });
    const envelope: Envelope = envelopeOf(stdout);
    expect(envelope.ok).toBe(exitCode === 0);
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(stdout).not.toContain(escape);
    expect(envelope.problems.map(({ code }) => code)).not.toContain('ARC9001');
  });
});

describe('what people see', () => {
  it('has no colours when it is no terminal, and keeps results and the rest apart', async () => {
    const root = project({
      'specs/b.json': '{"version":2,"name":"b","params":[{"name":"x","type":"strin"}]}',
    });
    const { stdout, stderr } = await runProcess(root, ['generate']);
    expect(stdout).toBe('');
    expect(stderr).toContain('specs/b.json:1:');
    expect(stderr).toContain("Did you mean 'string'?");
    expect(stderr).toMatch(/\^+/);
    expect(stderr).not.toContain(escape);
  });

  it('shows nothing of a spec raw that a terminal would obey', async () => {
    const hostile =
      `{"version":2,"name":"b","${escape}[31m\u202e":1,"params":[{"name":"x","type":"\u009b2J\u202e"}]}`.replaceAll(
        escape,
        '\\u001b',
      );
    const { stderr } = await runProcess(project({ 'specs/b.json': hostile }), ['generate']);
    expect(stderr).toContain('ARC');
    expect(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.test(stderr)).toBe(false);
  });

  it('survives a reader that goes away', async () => {
    const specs = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`specs/s${index}.json`, { version: 2, name: `s${index}` }]),
    );
    const root = project(specs);
    const script = `"${process.execPath}" "${await bundledCli('archc')}" plan | head -1; echo "code \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await execa('bash', ['-c', script], { cwd: root });
    expect(stdout).toMatch(/generated .*\ncode 0$/);
    expect(stderr).not.toMatch(/EPIPE|at .*\.js/);
  });
});
