import { existsSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../support/fixtures.js';
import { runProcess } from '../support/runProcess.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { WatchProcess } from '../support/WatchProcess.js';

function specOf(name: string, ...params: string[]) {
  return { version: 2, name, params: params.map((param) => ({ name: param, type: 'string' })) };
}

const types = (command: string) =>
  `commands/chat/${command}/shared/Chat${command.replace(/^./, (c) => c.toUpperCase())}Types.ts`;

/** A project with one spec, watched, after its first run. */
async function watched(files: Record<string, string | object> = {}) {
  const root = temporaryFolder();
  writeFiles(root, { '.generator.json': {}, 'specs/send.json': specOf('chat/send', 'text'), ...files });
  const watch = await WatchProcess.start(root);
  const first = await watch.run(1);
  return { root, watch, first, at: (path: string) => join(root, path) };
}

describe('archc watch', () => {
  it('generates at once, one envelope on one line, and again when a spec changes', async () => {
    const { root, watch, first, at } = await watched();
    expect(first).toMatchObject({ ok: true, command: 'watch', data: { changed: [] } });
    expect(existsSync(at(types('send')))).toBe(true);
    expect((await runProcess(root, ['check'])).exitCode).toBe(0);

    writeFiles(root, { 'specs/send.json': specOf('chat/send', 'text', 'loud') });
    const second = await watch.run(2);
    expect(second.data.changed).toEqual(['specs/send.json']);
    expect(second.summary).toMatch(/^1 spec: .*\bupdated/);
    expect((await runProcess(root, ['check'])).exitCode).toBe(0);
  });

  it('takes up new specs and removes what deleted ones became', async () => {
    const { root, watch, at } = await watched();
    writeFiles(root, { 'specs/new/list.json': specOf('chat/list') });
    expect((await watch.run(2)).data.changed).toEqual(['specs/new/list.json']);
    expect(existsSync(at(types('list')))).toBe(true);
    rmSync(at('specs/new'), { recursive: true });
    await watch.run(3);
    expect(existsSync(at(types('list')))).toBe(false);
  });

  it('sees a save by an editor that renames a new file over the old one', async () => {
    const { root, watch, at } = await watched();
    for (const run of [2, 3, 4]) {
      writeFiles(root, { 'specs/.send.json.tmp': specOf('chat/send', `text${run}`) });
      renameSync(at('specs/.send.json.tmp'), at('specs/send.json'));
      expect((await watch.run(run)).data.changed).toEqual(['specs/send.json']);
    }
  });

  it('goes on after errors, and says what they are', async () => {
    const { root, watch } = await watched();
    writeFileSync(join(root, 'specs/send.json'), '{ "version": 2,');
    const broken = await watch.run(2);
    expect(broken).toMatchObject({ ok: false, problems: [{ code: 'ARC1001', path: 'specs/send.json' }] });
    writeFiles(root, { 'specs/send.json': specOf('chat/send', 'other') });
    expect((await watch.run(3)).ok).toBe(true);
  });

  it('follows a config that moves the specs elsewhere', async () => {
    const { root, watch, at } = await watched();
    mkdirSync(at('contracts/v2'), { recursive: true });
    renameSync(at('specs'), at('contracts/v2/specs'));
    writeFiles(root, { '.generator.json': { specs: ['contracts/**/*.json'] } });
    // A checkout of one's own may take longer than archc waits, so the move may be seen in two steps.
    await watch.until(
      () => watch.runs.some(({ data }) => data.changed.includes('contracts/v2/specs/send.json')),
      'the move',
    );
    const { length } = watch.runs;
    writeFiles(root, { 'contracts/v2/specs/send.json': specOf('chat/send', 'moved') });
    expect(await watch.run(length + 1)).toMatchObject({
      ok: true,
      data: { changed: ['contracts/v2/specs/send.json'] },
    });
    writeFiles(root, { 'specs/ignored.json': specOf('chat/ignored') });
    writeFiles(root, { 'contracts/v2/specs/send.json': specOf('chat/send', 'again') });
    expect((await watch.run(length + 2)).data.changed).toEqual(['contracts/v2/specs/send.json']);
  });

  it('removes nothing while the config is away', async () => {
    const { root, watch, at } = await watched({
      '.generator.json': { specs: ['contracts/*.json'] },
      'contracts/a.json': specOf('chat/list'),
    });
    rmSync(at('.generator.json'));
    expect(await watch.run(2)).toMatchObject({
      ok: false,
      problems: [{ code: 'ARC1005', path: '.generator.json' }],
    });
    expect(existsSync(at(types('list')))).toBe(true);
    writeFiles(root, { '.generator.json': { specs: ['contracts/*.json'] } });
    expect(await watch.run(3)).toMatchObject({ ok: true });
  });

  it('watches template overrides, folders of types and the config of the formatter', async () => {
    const config = { templates: 'templates', types: { folders: [{ path: 'src' }] } };
    const { root, watch } = await watched({
      '.generator.json': config,
      'src/id.ts': 'export type MessageId = string;\n',
      'templates/readme.txt': 'no template',
    });
    const changes: [string, string][] = [
      ['templates/server-only/readme.hbs', '# Ours\n'],
      ['src/more/id.ts', 'export type OtherId = string;\n'],
      ['.prettierrc', '{ "printWidth": 100 }'],
    ];
    for (const [index, [path, text]] of changes.entries()) {
      writeFiles(root, { [path]: text });
      expect((await watch.run(index + 2)).data.changed).toEqual([path]);
    }
  });

  it('is not woken by what is no input, or by a file that was only touched', async () => {
    const { root, watch, at } = await watched();
    writeFiles(root, {
      'notes.txt': 'x',
      'node_modules/a/specs/x.json': '{',
      'specs/x.schema.json': '{',
    });
    utimesSync(at('specs/send.json'), new Date(), new Date());
    writeFiles(root, { 'specs/last.json': specOf('chat/last') });
    expect((await watch.run(2)).data.changed).toEqual(['specs/last.json']);
  });

  it('compiles the specs that are named, and refuses standard input', async () => {
    const root = temporaryFolder();
    writeFiles(root, {
      '.generator.json': {},
      'elsewhere/a.json': specOf('chat/list'),
      'specs/send.json': specOf('chat/send'),
    });
    const watch = await WatchProcess.start(root, ['elsewhere/a.json', '--out', 'demo', '--json']);
    expect((await watch.run(1)).summary).toMatch(/^1 spec: /);
    writeFiles(root, { 'elsewhere/a.json': specOf('chat/list', 'page') });
    expect((await watch.run(2)).data.changed).toEqual(['elsewhere/a.json']);
    expect(existsSync(join(root, 'demo', types('list')))).toBe(true);
    expect(existsSync(join(root, 'demo', types('send')))).toBe(false);
    expect((await runProcess(root, ['watch', '-'])).exitCode).toBe(2);
  });

  it('tells people one line for each run', async () => {
    const root = temporaryFolder();
    writeFiles(root, { '.generator.json': {}, 'specs/send.json': specOf('chat/send') });
    const watch = await WatchProcess.start(root, []);
    await watch.until(() => watch.stdout.endsWith('\n'), 'the first run');
    writeFileSync(join(root, 'specs/send.json'), '{');
    await watch.until(() => watch.stderr.includes('ARC1001'), 'the error');
    writeFiles(root, { 'specs/send.json': specOf('chat/send', 'text') });
    await watch.until(() => watch.stdout.split('\n').length > 3, 'the last run');
    expect(watch.stdout.split('\n')).toEqual([
      expect.stringMatching(/^start -> 1 spec: \d+ created\.$/),
      'specs/send.json -> The specs have errors; nothing was written.',
      expect.stringMatching(/^specs\/send\.json -> 1 spec: .*updated.*\.$/),
      '',
    ]);
    expect(watch.stderr.match(/Waiting for changes/g)).toHaveLength(2);
    expect(watch.stderr).toContain('specs/send.json:1:');
  });
});
