import { describe, it } from 'vitest';
import { leavesMark } from '../support/codeOfProject.js';
import { stripsTypes } from '../support/nodeUnderTest.js';
import {
  type Attack,
  project,
  quietAdapter as adapter,
  registered,
  runsAsTrusted,
  runsNothingNew,
} from '../support/trustAttack.js';

const typed = 'const word: number = 1;';
const module = `export ${typed}`;
const commonJs = `${typed}\nmodule.exports = { word };`;
const load = "import { createRequire as make } from 'node:module';\nconst load = make(import.meta.url);\n";

/** Loads a file whose name cannot be read, in two ways. */
const imports = (name: string): string => adapter(`await import(['.', '${name}'].join('/')).catch(() => 0);`);
const requires = (name: string): string =>
  adapter(`${load}try { load(['.', '${name}'].join('/')); } catch {}`);
const comes = (path: string, isCommonJs = false) => ({
  then: (outer: string) => ({
    [`project/${path}`]: leavesMark(outer, isCommonJs ? commonJs : module, isCommonJs),
  }),
});
/** The manifest says nothing of the format, so that Node looks at the syntax. */
const unsaid = { 'project/package.json': { name: 'mine' } };

const attacks: Record<string, Attack> = {
  'an import of .ts': { files: project(imports('w.ts')), ...comes('w.ts') },
  'an import of .ts of no format': { files: project(imports('w.ts'), unsaid), ...comes('w.ts') },
  'an import of .ts that is CommonJS': { files: project(imports('w.ts'), unsaid), ...comes('w.ts', true) },
  'an import of .mts': { files: project(imports('w.mts')), ...comes('w.mts') },
  'an import of .cts': { files: project(imports('w.cts')), ...comes('w.cts', true) },
  'a require of .ts': { files: project(requires('w.ts'), unsaid), ...comes('w.ts', true) },
  'a require of .ts with syntax of ES modules': {
    files: project(requires('w.ts'), unsaid),
    ...comes('w.ts'),
  },
  'a require of .mts': { files: project(requires('w.mts')), ...comes('w.mts') },
  'a require of .cts': { files: project(requires('w.cts')), ...comes('w.cts', true) },
  'an import in a .ts that is required': {
    files: project(adapter(`${load}try { load('./seen.ts'); } catch {}`), {
      ...unsaid,
      'project/seen.ts': `import './w\\x78.mts';\n${module}`,
    }),
    ...comes('wx.mts'),
  },
};

const registers = (path: string, text: string, more: Attack['files'] = {}): Attack['files'] => ({
  [`project/${path}`]: text,
  'project/.generator.json': registered(`./${path}`),
  ...more,
});

const usual: Record<string, Attack['files']> = {
  'an adapter in .ts': registers('a.ts', adapter(`import './w.ts';\n${typed}`), {
    'project/package.json': { type: 'module' },
    'project/w.ts': module,
  }),
  'an adapter in .mts': registers('a.mts', adapter(typed)),
  'an adapter in .cts': registers('a.cts', adapter(`require('./w.cts');\n${typed}`, 'module.exports ='), {
    'project/w.cts': commonJs,
  }),
  'an adapter in .ts that is CommonJS': registers('a.ts', adapter(typed, 'module.exports =')),
  'an import of .cts': project(
    adapter("import { word } from './w.cts';\nif (word !== 1) throw new Error();"),
    {
      'project/w.cts': `${typed}\nexports.word = word;`,
    },
  ),
  'a require of .ts with syntax of ES modules': registers(
    'a.cjs',
    adapter("require('./w.ts');", 'module.exports ='),
    {
      'project/w.ts': module,
    },
  ),
  'prettier.config.ts': {
    'project/package.json': { type: 'module' },
    'project/prettier.config.ts': 'const semi: boolean = false;\nexport default { semi };',
  },
  '.prettierrc.mts': { 'project/.prettierrc.mts': 'const semi: boolean = false;\nexport default { semi };' },
  '.prettierrc.cts': {
    'project/.prettierrc.cts': 'const semi: boolean = false;\nmodule.exports = { semi };',
  },
};

describe.skipIf(!stripsTypes())('TypeScript that Node loads by itself, under a recorded trust', () => {
  it.each(Object.entries(attacks))('%s runs nothing that is not recorded', async (_way, attack) => {
    await runsNothingNew(attack);
  });

  it.each(Object.entries(usual))('%s runs', async (_what, files) => {
    await runsAsTrusted(files);
  });
});
