import { describe, expect, it } from 'vitest';
import { type ImportingFile, readImports } from '../../scripts/importGraph.js';
import { repository } from '../support/repository.js';

/** What ARCHITECTURE.md says is not in some files. */
interface Absence {
  promise: string;
  where: RegExp;
  absent: RegExp;
  /** Files that may all the same; ARCHITECTURE.md or the file itself says why. */
  except?: readonly string[];
}

/** A file system, another process, the network, the clock, chance, the environment. */
const world =
  /from 'node:(?!buffer'|crypto'|path'|util')|\bprocess\.|\bfetch\(|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\./;

const absences: readonly Absence[] = [
  {
    promise: 'what reads, checks, prints and plans sees nothing of the world',
    where: /^(?:types|validators|renderers|adapters|reverse)\//,
    absent: world,
  },
  {
    promise: 'the compiler and the decisions see nothing of the world',
    where: /^generator\/(?:compile|reconcile)\//,
    absent: world,
  },
  {
    promise: 'the runtime for TypeScript needs Node for IPC and tests only',
    where: /^runtime\/typescript\/(?!ipc\/|testing\/)/,
    absent: /from 'node:|\bprocess\.|\bBuffer\b/,
  },
  {
    promise: 'signals are heard by the command line only',
    where: /^generator\/(?!cli\/)/,
    absent: /'SIG(?:INT|TERM|HUP)'|\bprocess\.(?:on|once)\('SIG/,
  },
  {
    promise: 'use cases know no command line and end no process, but for that of the worker',
    where: /^generator\/app\/(?!worker\/)/,
    absent: /from 'commander'|\bprocess\.(?:exit|argv|stdout|stderr|stdin)/,
  },
  {
    promise: 'options are read by the command line only',
    where: /^(?!generator\/cli\/)/,
    absent: /from 'commander'/,
  },
  {
    promise:
      'files of a project are read through a tree; code of a project, which is on the disk, by those who look at it',
    where: /^generator\/(?!tree\/|workspace\/|cli\/)/,
    absent: /from 'node:fs/,
    except: [
      // The pages that travel with archc, and its own bundle.
      'generator/app/explain.ts',
      'generator/app/worker/generateApart.ts',
      'generator/project/findInstalled.ts',
      'generator/modules/packageRoot.ts',
      // Configs of formatters, and code that would run.
      'generator/format/config/ConfigLookup.ts',
      'generator/format/config/FormatterConfig.ts',
      'generator/format/config/extendedConfig.ts',
      'generator/project/trust/openTrust.ts',
      'generator/project/trust/projectCode.ts',
      'generator/modules/packageFiles.ts',
      // What Node is about to run.
      'generator/modules/gate/ModuleRecord.ts',
      'generator/modules/gate/enforceTrust.ts',
      'generator/modules/gate/standGate.ts',
      // Looks upwards for the folder that becomes the root of a tree.
      'generator/project/loadProject.ts',
    ],
  },
  {
    promise: 'renderers know the formats of files, and no other rules of the validators',
    where: /^renderers\/(?!formats\/)/,
    absent: /from '(?:\.\.\/)+validators\//,
  },
  {
    promise: 'examples of specs, in which there may be secrets, are read by those who replace them',
    where: /^(?:renderers|adapters)\/(?!secrets\/)/,
    absent: /\.examples?\b/,
  },
  {
    promise: 'templates have no helpers that decide',
    where: /^generator\/compile\//,
    absent: /\bregister(?:Helper|Decorator)/,
    // Bounds the built-in ones, and makes `log` say nothing.
    except: ['generator/compile/compileOverride.ts'],
  },
];

const folders = ['types', 'runtime', 'validators', 'renderers', 'adapters', 'reverse', 'generator'];
const files = readImports(repository, folders);

const withoutComments = (text: string): string => text.replace(/\/\*\*?[^]*?\*\/|(?<![:'])\/\/.*/g, '');

function breaking({ where, absent }: Absence): string[] {
  return files
    .filter(({ path, text }) => where.test(path) && absent.test(withoutComments(text)))
    .map(({ path }) => path);
}

describe('what ARCHITECTURE.md says is absent', () => {
  it.each(absences.map((absence) => [absence.promise, absence] as const))('%s', (_promise, absence) => {
    expect(files.some(({ path }) => absence.where.test(path))).toBe(true);
    // To the letter: an exception that is not needed any more goes.
    expect(breaking(absence).sort()).toEqual([...(absence.except ?? [])].sort());
  });

  it('no renderer of a language imports that of another', () => {
    const languages = /^renderers\/(c|kotlin|proto|python|rust|swift|typescript)\//;
    const languageOf = (path: string): string | undefined => languages.exec(path)?.[1];
    const foreign = ({ path, imports }: ImportingFile): string[] =>
      imports.filter((target) => languageOf(target) !== undefined && languageOf(target) !== languageOf(path));
    const mixed = files.filter(({ path }) => languageOf(path) !== undefined && path.endsWith('.ts'));
    expect(mixed.length).toBeGreaterThan(100);
    expect(mixed.flatMap(foreign)).toEqual([]);
  });
});
