import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readImports } from '../../scripts/importGraph.js';
import { repository } from '../support/repository.js';
import { languagesNamedIn } from './languagesNamedIn.js';

/** Every language that has a folder which prints it. */
const ids: ReadonlySet<string> = new Set(
  readdirSync(join(repository, 'renderers')).filter((folder) =>
    existsSync(join(repository, 'renderers', folder, 'language.ts')),
  ),
);

const files = readImports(repository, [
  'types',
  'validators',
  'renderers',
  'adapters',
  'generator',
  'reverse',
]);

/** Folders of adapters that plan for no language: they are held to the rule. */
const common: ReadonlySet<string> = new Set(['command', 'sdk']);

/** Where a language is at home: `renderers/<language>/` prints, `adapters/<id>/` plans. (`templates/` holds no modules.) */
function isHome(path: string): boolean {
  const [top, folder = '', inner] = path.split('/');
  if (inner === undefined) return false;
  return (top === 'renderers' && ids.has(folder)) || (top === 'adapters' && !common.has(folder));
}

/** Every other module that may name a language, which one, and why. To the letter: what is not needed any more goes. */
const mayName: Readonly<Record<string, readonly [languages: string, why: string]>> = {
  'types/ProjectConfig.ts': ['rust typescript', 'sections of the config'],
  'generator/project/defaultConfig.ts': ['rust typescript', 'sections of the config'],
  'generator/project/findInstalled.ts': ['rust', 'the folder of the runtime crate that travels with archc'],
  'generator/project/readInputs.ts': ['typescript', 'config.format.typescript, the choice of a formatter'],
  'generator/format/config/otherFormatters.ts': [
    'typescript',
    "the section of dprint's plugin in its config",
  ],
  'generator/project/trust/projectCode.ts': ['typescript', 'config.format.typescript, which may run code'],
  'generator/modules/gate/commonJs.ts': [
    'typescript',
    'what Node calls a module that it takes the types from',
  ],
  'types/CommandSpec.ts': ['rust', 'the section `rust` of a spec'],
  'types/ir/traits.ts': ['rust', 'the section `rust` of a spec: which module has a trait'],
  'validators/rules/checkTraits.ts': ['rust', 'the section `rust` of a spec'],
  'adapters/GeneratorAdapter.ts': ['rust', 'the section `rust` of a spec, which an adapter may need'],
  'generator/project/adapterShape.ts': ['rust', 'the section `rust` of a spec, which an adapter may need'],
  'reverse/migrate/assembleSpec.ts': ['rust', 'the section `rust` of a spec of version 1'],
  'types/ir/TypeDeclaration.ts': [
    'typescript',
    'the origin of a type that the project exports in TypeScript',
  ],
  'validators/TypeRegistry.ts': ['typescript', 'the origin of a type that the project exports in TypeScript'],
  'validators/binder/bindForeign.ts': [
    'typescript',
    'the origin of a type that the project exports in TypeScript',
  ],
  'generator/app/rename/renameEdits.ts': ['rust', 'the key of specs that names a module'],
  'generator/app/rename/renameInSpecs.ts': ['rust', 'the key of specs that names a module'],
  'generator/app/init/starterFiles.ts': ['rust', '`archc init --rust`: a first spec for a worker'],
  'generator/app/init/gitSetup.ts': ['rust', 'a key of the layout in the config'],
  'generator/project/missingTools.ts': ['typescript', 'no language: the name of a package of npm'],
  'generator/cli/commands/runInit.ts': ['rust', '`archc init --rust`'],
  'validators/source/ValueBuilder.ts': ['proto', 'no language: __proto__'],
  'generator/format/config/optionsFor.ts': ['proto', 'no language: __proto__'],
  'generator/tree/runGit.ts': ['c', 'no language: an option of git'],
};

/** Modules outside of a language's home that import from it, and why. */
const mayImport: Readonly<Record<string, string>> = {
  'renderers/builtinLanguages.ts': 'the registry',
  'generator/app/init/initProject.ts': '`archc init --rust` amends a Cargo manifest',
};

describe('a language', () => {
  it('has a folder that prints it', () => {
    expect(ids.size).toBeGreaterThanOrEqual(7);
  });

  it('is named nowhere else, but for the places that are listed', () => {
    const named = files
      .filter(({ path }) => !isHome(path))
      .map(({ path, text }) => [path, languagesNamedIn(path, text, ids).join(' ')] as const)
      .filter(([, languages]) => languages !== '');
    const allowed = Object.entries(mayName).map(([path, [languages]]) => [path, languages]);
    expect(Object.fromEntries(named)).toEqual(Object.fromEntries(allowed));
  });

  // What adapters of TypeScript share is in adapters/command/.
  it('is imported from nowhere else, but for the registry', () => {
    const homes = new RegExp(`^renderers/(?:${[...ids].join('|')})/`);
    const importers = files
      .filter(({ path }) => !isHome(path) && !path.startsWith('adapters/command/'))
      .filter(({ imports }) => imports.some((target) => homes.test(target)))
      .map(({ path }) => path);
    expect(importers.sort()).toEqual(Object.keys(mayImport).sort());
  });
});

describe('naming a language', () => {
  it.each([
    ['a comparison', `if (language === 'kotlin') stop();`],
    ['a case', `switch (id) { case "kotlin": stop(); }`],
    ['a key', 'const x = { kotlin: 1 };'],
    ['a key in quotes', `const x = { 'kotlin': 1 };`],
    ['a key that stands for its value', 'const x = { kotlin };'],
    ['a property', 'use(spec.kotlin);'],
    ['an element', `use(spec['kotlin']);`],
    ['taking it apart', 'const { kotlin: section } = spec;'],
    ['a template', 'use(`kotlin/${name}`);'],
    ['part of a name', `plan('kotlin-client');`],
    ['a list', `new Set(['kotlin']);`],
    ['a type', `type Id = 'kotlin' | 'other';`],
    ['a member of a type', 'interface X { kotlin?: string }'],
  ])('is found in %s', (_what, text) => {
    expect(languagesNamedIn('x.ts', text, ids)).toEqual(['kotlin']);
  });

  it.each([
    ['prose', `say('Kotlin and kotlin are prose here');`],
    ['a comment', '/** kotlin */ const x = 1; // kotlin'],
    ['an import', `import { x } from '../renderers/kotlin/x.js';`],
    ['another word', `use('kotlinx');`],
  ])('is not found in %s', (_what, text) => {
    expect(languagesNamedIn('x.ts', text, ids)).toEqual([]);
  });
});
