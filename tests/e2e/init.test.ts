import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archc as run, succeed } from '../support/archc.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

describe('archc init', () => {
  it('prepares a folder whose first spec compiles', async () => {
    const root = temporaryFolder();
    const { stdout } = await succeed(root, ['init']);
    expect(stdout).toContain('specs/hello-world.json');
    await succeed(root, ['generate']);
    await succeed(root, ['check']);
  });

  it('lays out a Cargo workspace', async () => {
    const root = temporaryFolder();
    await succeed(root, ['init', '--cargo']);
    expect(readFileSync(join(root, 'Cargo.toml'), 'utf8')).toBe(
      '[workspace]\nmembers = ["workers/core"]\nexclude = ["node_modules"]\nresolver = "3"\n',
    );
    await succeed(root, ['generate']);
    expect(readFileSync(join(root, 'workers/core/src/registry.rs'), 'utf8')).toContain('modules::hello');
  });

  it('keeps what is there, and says what a person must add', async () => {
    const root = temporaryFolder();
    const manifest = '# mine\n[workspace]\nmembers = ["tools"] # only these\nexclude = []\n';
    writeFileSync(join(root, 'Cargo.toml'), manifest);
    const { stdout } = await succeed(root, ['init', '--cargo']);
    expect(readFileSync(join(root, 'Cargo.toml'), 'utf8')).toBe(manifest);
    expect(stdout).toContain('add "workers/core" to workspace.members');
    const again = await succeed(root, ['init', '--cargo']);
    expect(again.stderr).toContain('Everything was there already.');
  });

  it('adds the workspace to a manifest without one', async () => {
    const root = temporaryFolder();
    const own = '[package]\nname = "app" # the app\nversion = "1.0.0"\n';
    writeFileSync(join(root, 'Cargo.toml'), own);
    await succeed(root, ['init', '--cargo']);
    expect(readFileSync(join(root, 'Cargo.toml'), 'utf8')).toBe(
      `${own}\n[workspace]\nmembers = ["workers/core"]\nexclude = ["node_modules"]\n`,
    );
  });

  it('keeps what a project has, and adds what it lacks as it is written there', async () => {
    const root = temporaryFolder();
    const write = (path: string, text: string): void => {
      writeFileSync(join(root, path), text);
    };
    const read = (path: string): string => readFileSync(join(root, path), 'utf8');
    const own = '{\n\t"name": "mine",\n\t"main": "x.js"\n}';
    write('package.json', own);
    write('tsconfig.json', '{ /* mine */ }');
    write('.gitignore', '*.log\r\n/node_modules\r\n');
    const { stdout } = await succeed(root, ['init']);
    expect(read('package.json')).toBe(own);
    expect(stdout).toMatch(/kept {6}package\.json {2}\(without "type": "module"/);
    expect(read('tsconfig.json')).toBe('{ /* mine */ }');
    expect(read('.gitignore')).toBe('*.log\r\n/node_modules\r\n');
  });

  it('makes a package of modules of what npm install left, in its layout', async () => {
    const root = temporaryFolder();
    writeFileSync(
      join(root, 'package.json'),
      '{\n    "dependencies": {\n        "archc": "^0.1.0"\n    }\n}\n',
    );
    writeFileSync(join(root, '.gitignore'), '*.log');
    await succeed(root, ['init']);
    const text = readFileSync(join(root, 'package.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      private: true,
      type: 'module',
      dependencies: { archc: '^0.1.0' },
    });
    expect(text).toContain('\n    "dependencies": {\n        "archc": "^0.1.0"\n    }');
    expect(readFileSync(join(root, '.gitignore'), 'utf8')).toBe('*.log\nnode_modules/\ndist/\n');
  });

  it('adds no first spec to a project that has some', async () => {
    const root = temporaryFolder();
    await succeed(root, ['init']);
    renameSync(join(root, 'specs/hello-world.json'), join(root, 'specs/mine.json'));
    await succeed(root, ['init']);
    expect(existsSync(join(root, 'specs/hello-world.json'))).toBe(false);
  });
});

describe('.generator.json', () => {
  it('may have comments, and places in it are right', async () => {
    const root = temporaryFolder();
    await succeed(root, ['init']);
    const text = '{\n  // why\n  "specs": ["specs/*.json"], /* "no": 1 */\n  "layuot": {}\n}\n';
    writeFileSync(join(root, '.generator.json'), text);
    const { exitCode, stderr } = await run(root, ['check']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('.generator.json:4:3');
    writeFileSync(join(root, '.generator.json'), text.replace('layuot', 'layout'));
    await succeed(root, ['generate']);
  });

  it('keeps its comments when `archc fix` mends it', async () => {
    const root = temporaryFolder();
    await succeed(root, ['init']);
    const text = '{\n  // why\n  "spec": ["specs/*.json"]\n}\n';
    writeFileSync(join(root, '.generator.json'), text);
    await run(root, ['fix']);
    expect(readFileSync(join(root, '.generator.json'), 'utf8')).toBe(text.replace('"spec"', '"specs"'));
  });

  it('is not passed over under the name .generator.jsonc', async () => {
    const root = temporaryFolder();
    await succeed(root, ['init']);
    renameSync(join(root, '.generator.json'), join(root, '.generator.jsonc'));
    const { exitCode, stderr } = await run(root, ['check']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('rename it to .generator.json')]);
  });
});
