import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { around } from '../support/codeOfProject.js';
import { envelopeOf } from '../support/envelope.js';
import { runProcess } from '../support/runProcess.js';
import {
  type Attack,
  dependency,
  evil,
  harmless,
  project,
  quietAdapter as adapter,
  registered,
  runsAsTrusted,
  runsNothingNew,
} from '../support/trustAttack.js';

const attacks: Record<string, Attack> = {
  'exports of the package’s own manifest': {
    files: project(adapter("import 'mine/word';"), {
      'project/package.json': { name: 'mine', type: 'module', exports: { './word': './word.mjs' } },
      'project/word.mjs': harmless,
    }),
    then: (outer) => ({
      ...evil('project/other.mjs')(outer),
      'project/package.json': { name: 'mine', type: 'module', exports: { './word': './other.mjs' } },
    }),
  },
  'imports of the manifest': {
    files: project(adapter("import '#word';"), {
      'project/package.json': { name: 'mine', type: 'module', imports: { '#word': './word.mjs' } },
      'project/word.mjs': harmless,
    }),
    then: (outer) => ({
      ...evil('project/other.mjs')(outer),
      'project/package.json': { name: 'mine', type: 'module', imports: { '#word': './other.mjs' } },
    }),
  },
  'the name of the manifest is that of a package': {
    files: project(adapter("import 'dep';"), dependency('dep', { 'index.js': 'module.exports = 1;' })),
    then: (outer) => ({
      ...evil('project/other.mjs')(outer),
      'project/package.json': { name: 'dep', type: 'module', exports: './other.mjs' },
    }),
  },
  'a nearer folder of a package, without a manifest': {
    files: {
      ...project(adapter(''), dependency('dep', { 'index.js': 'module.exports = 1;' })),
      'project/.generator.json': registered('./tools/a.mjs'),
      'project/tools/a.mjs': adapter("import { createRequire } from 'node:module';\nimport 'dep';"),
    },
    then: evil('project/tools/node_modules/dep/index.js', true),
  },
  'a query': {
    files: project(adapter("await import('./word.mjs?x').catch(() => 0);")),
    then: evil('project/word.mjs'),
  },
  'a percent escape': {
    files: project(adapter("await import('./w%6frd.mjs').catch(() => 0);")),
    then: evil('project/word.mjs'),
  },
  'an escape in a string': {
    files: project(adapter("await import('./w\\x6frd.mjs').catch(() => 0);")),
    then: evil('project/word.mjs'),
  },
  'a dollar in a path': {
    files: project(adapter("await import('./$word.mjs').catch(() => 0);")),
    then: evil('project/$word.mjs'),
  },
  'a template': {
    files: project(adapter("const w = 'word';\nawait import(`./${w}.mjs`).catch(() => 0);")),
    then: evil('project/word.mjs'),
  },
  'a comment in an import': {
    files: project(adapter("await import(/* x */ './w' + 'ord.mjs').catch(() => 0);")),
    then: evil('project/word.mjs'),
  },
  'a path into node_modules': {
    files: project(adapter("await import('./node_modules/dep/word.mjs').catch(() => 0);")),
    then: evil('project/node_modules/dep/word.mjs'),
  },
  createRequire: {
    files: project(
      adapter(
        "import { createRequire as make } from 'node:module';\nconst load = make(import.meta.url);\ntry { load('./wor' + 'd.cjs'); } catch {}",
      ),
    ),
    then: evil('project/word.cjs', true),
  },
  'an ending that is none': {
    files: project(
      adapter(
        "import { createRequire as make } from 'node:module';\nconst load = make(import.meta.url);\ntry { load('./x.y'); } catch {}",
      ),
      { 'project/package.json': { name: 'mine' } },
    ),
    then: evil('project/x.y.js', true),
  },
  'main of a folder': {
    files: project(
      adapter(
        "import { createRequire as make } from 'node:module';\nconst load = make(import.meta.url);\nload('./part');",
      ),
      {
        'project/part/package.json': { main: './one.js' },
        'project/part/one.js': 'module.exports = 1;',
      },
    ),
    then: (outer) => ({
      ...evil('project/part/two.js', true)(outer),
      'project/part/package.json': { main: './two.js' },
    }),
  },
  'a package that no manifest depends on': {
    files: project(
      adapter("import 'dep';"),
      dependency('dep', { 'index.js': "try { require('other'); } catch {}" }),
    ),
    then: (outer) => ({
      ...evil('project/node_modules/other/index.js', true)(outer),
      'project/node_modules/other/package.json': { name: 'other' },
    }),
  },
  'a link in a package': {
    files: project(
      adapter("import 'dep';"),
      dependency('dep', { 'index.js': "try { require('./lin' + 'ked.js'); } catch {}" }),
    ),
    then: evil('outside/linked.js', true),
    link: ['project/node_modules/dep/linked.js', 'outside/linked.js'],
  },
  'an ES module that CommonJS requires, and its imports': {
    files: {
      ...project(adapter(''), {
        'project/esm.mjs': "import './wo\\x72d.mjs';\nexport const one = 1;",
        'project/a.cjs': adapter("try { require('./esm.mjs'); } catch {}", 'module.exports ='),
      }),
      'project/.generator.json': registered('./a.cjs'),
    },
    then: evil('project/word.mjs'),
  },
  'syntax of ES modules where the format is not said': {
    files: {
      ...project(adapter(''), {
        'project/package.json': { name: 'mine' },
        'project/esm.js': "import './wo\\x72d.mjs';\nexport const one = 1;",
        'project/a.cjs': adapter("try { require('./esm.js'); } catch {}", 'module.exports ='),
      }),
      'project/.generator.json': registered('./a.cjs'),
    },
    then: evil('project/word.mjs'),
  },
  'an import while it plans': {
    files: project(
      adapter('').replace('plan: () => (', "plan: () => (import('./wor' + 'd.mjs').catch(() => 0), "),
      { 'project/specs/a.json': { version: 2, name: 'chat/send', adapter: ['server-only', 'quiet'] } },
    ),
    then: evil('project/word.mjs'),
  },
  'a formatter config': {
    files: {
      'project/.prettierrc.mjs': "await import('./w%6frd.mjs').catch(() => 0);\nexport default {};",
    },
    then: evil('project/word.mjs'),
  },
  'a plugin of a formatter': {
    files: {
      'project/.prettierrc.json': { plugins: ['./plugin.mjs'] },
      'project/plugin.mjs': "await import('./w%6frd.mjs').catch(() => 0);\nexport const languages = [];",
    },
    then: evil('project/word.mjs'),
  },
};

describe('under a recorded trust', () => {
  it.each(Object.entries(attacks))('%s runs nothing that is not recorded', async (_way, attack) => {
    await runsNothingNew(attack);
  });

  it('a module that is not recorded is named', async () => {
    const { outer, root, env } = around((at) => ({
      ...project(adapter("await import('./w%6frd.mjs');")),
      ...evil('project/word.mjs')(at),
    }));
    expect((await runProcess(root, ['trust'], { env })).exitCode).toBe(0);
    const { exitCode, stdout } = await runProcess(root, ['generate', '--json'], { env });
    expect(exitCode).toBe(2);
    const [problem] = envelopeOf(stdout).problems;
    expect(problem?.code).toBe('ARC7010');
    expect(problem?.message).toContain(join(outer, 'project/word.mjs'));
    expect(problem?.help).toContain('archc trust');
  });

  it('so is one of a formatter config, once, and nothing is formatted without it', async () => {
    const { outer, root, env } = around((at) => ({
      'project/.prettierrc.mjs': "await import('./w%6frd.mjs');\nexport default {};",
      ...evil('project/word.mjs')(at),
    }));
    expect((await runProcess(root, ['trust'], { env })).exitCode).toBe(0);
    const { exitCode, stdout } = await runProcess(root, ['generate', '--json'], { env });
    expect(exitCode).toBe(2);
    const { problems } = envelopeOf(stdout);
    expect(problems.map(({ code }) => code)).toEqual(['ARC7010']);
    expect(problems[0]?.message).toContain(join(outer, 'project/word.mjs'));
  });

  const usual: Record<string, Attack['files']> = {
    'an adapter with relative imports': project(
      adapter(
        "import './word.mjs';\nimport data from './d.json' with { type: 'json' };\nif (data.x !== 1) throw new Error();",
      ),
      {
        'project/word.mjs': harmless,
        'project/d.json': { x: 1 },
      },
    ),
    'an adapter in CommonJS': {
      ...project(adapter(''), {
        'project/a.cjs': adapter(
          "require('./b');\nrequire('./d.json');\nrequire('dep');",
          'module.exports =',
        ),
        'project/b.js': '#!/usr/bin/env node\n\uFEFFmodule.exports = 1;'.replace('\uFEFF', ''),
        'project/d.json': {},
        'project/package.json': { name: 'mine' },
        ...dependency('dep', { 'index.js': "exports.x = require('./lib/x');", 'lib/x.js': 'exports.y = 1;' }),
      }),
      'project/.generator.json': registered('./a.cjs'),
    },
    'a package with exports, and its dependency': project(
      adapter("import { one } from 'dep/part';\nif (one !== 1) throw new Error();"),
      {
        ...dependency(
          'dep',
          { 'p.mjs': "import two from 'deeper';\nexport const one = two - 1;" },
          { exports: { './part': './p.mjs' }, dependencies: { deeper: '1' } },
        ),
        ...dependency('deeper', { 'index.js': 'module.exports = 2;' }),
      },
    ),
    'a formatter config that requires': {
      'project/.prettierrc.cjs': "const { semi } = require('./options.json');\nmodule.exports = { semi };",
      'project/options.json': { semi: false },
    },
    'a plugin that is a package': {
      'project/.prettierrc.json': { plugins: ['quiet-plugin'] },
      ...dependency('quiet-plugin', { 'index.js': 'exports.languages = [];' }),
    },
  };

  it.each(Object.entries(usual))('%s runs', async (_what, files) => {
    await runsAsTrusted(files);
  });
});
