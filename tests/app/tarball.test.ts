import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { strictest } from '../support/installPackages.js';
import { installed, repository } from '../support/repository.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import packageJson from '../../package.json' with { type: 'json' };

const home = sharedFolder();

/** Installs the package that `npm pack` makes of `dist/`, with the dependencies that this repository has. */
function install(): void {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', home], {
    cwd: repository,
    encoding: 'utf8',
  });
  const [{ filename } = { filename: '' }] = JSON.parse(packed) as { filename: string }[];
  const target = join(home, 'node_modules', 'archc');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', join(home, filename), '-C', target, '--strip-components', '1']);
  for (const name of [...Object.keys(packageJson.dependencies), '@types/node', 'typescript', 'vitest']) {
    mkdirSync(dirname(join(home, 'node_modules', name)), { recursive: true });
    symlinkSync(installed(name), join(home, 'node_modules', name));
  }
}

beforeAll(() => {
  install();
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
  copyFileSync(join(repository, 'tests/fixtures/api/drive.ts'), join(home, 'drive.ts'));
  const page = readFileSync(join(repository, 'docs/api.md'), 'utf8');
  writeFileSync(join(home, 'example.ts'), /```ts\n([^]*?)```/.exec(page)?.[1] ?? '');
  // The declarations of the package are checked too.
  const compilerOptions = {
    ...strictest,
    types: ['node'],
    skipLibCheck: false,
    noEmit: false,
    outDir: 'out',
  };
  writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
});

describe('the package that is published', () => {
  it('has types that the strictest compiler accepts, and so are programs over them', () => {
    const { status, stdout } = spawnSync(process.execPath, [installed('typescript/bin/tsc'), '-p', home], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('can be driven from a program: on the disk, on a commit, on an overlay; stale and tampered plans are refused', () => {
    const { stdout, stderr } = spawnSync(process.execPath, [join(home, 'out/drive.js'), home], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toBe('driven\n');
  });

  it('has what `archc init` writes compile and pass its tests at once, also where it is installed further up', () => {
    const cwd = join(home, 'first');
    mkdirSync(cwd);
    const run = (path: string, ...args: string[]): string => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
        cwd,
        encoding: 'utf8',
      });
      expect(status, stdout + stderr).toBe(0);
      return stdout + stderr;
    };
    const archc = join(home, 'node_modules/archc/dist/archc.js');
    expect(run(archc, 'init')).not.toContain('npm install');
    for (const [file, key] of [
      ['.generator.json', 'generator-config'],
      ['specs/hello-world.json', 'command-spec.v2'],
    ] as const) {
      const said = /"\$schema": "([^"]+)"/.exec(readFileSync(join(cwd, file), 'utf8'))?.[1] ?? '';
      expect(said).toContain(key);
      expect(existsSync(join(dirname(join(cwd, file)), said))).toBe(true);
    }
    run(archc, 'generate');
    // What its README says of its use is a program.
    const readme = readFileSync(join(cwd, 'commands/hello/world/README.md'), 'utf8');
    const usage = /```ts\n([^]*?)```/.exec(readme)?.[1] ?? '';
    expect(usage).toContain('registerServerCommands();');
    writeFileSync(join(cwd, 'commands/hello/world/usage.ts'), `const params = { name: 'you' };\n${usage}`);
    expect(run(installed('typescript/bin/tsc'))).toBe('');
    expect(run(installed('vitest/vitest.mjs'), 'run')).toContain('2 passed');
    run(archc, 'check');
  });

  it('has everything that its README links to', () => {
    const root = join(home, 'node_modules/archc');
    const text = readFileSync(join(root, 'README.md'), 'utf8');
    const targets = [...text.matchAll(/\]\((?![a-z]+:)([^)\s#]+)[^)]*\)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });

  it('runs nothing when it is installed', () => {
    const { scripts } = JSON.parse(readFileSync(join(home, 'node_modules/archc/package.json'), 'utf8')) as {
      scripts: object;
    };
    expect(Object.keys(scripts)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:pre|post)?(?:install|prepare)$/)]),
    );
  });

  it('does what the example of its page says', () => {
    const cwd = join(home, 'empty');
    mkdirSync(cwd);
    const { stdout, stderr } = spawnSync(process.execPath, [join(home, 'out/example.js')], {
      cwd,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^create specs\/chat-send\.json\n[^]*\nin step\n$/);
  });
});
