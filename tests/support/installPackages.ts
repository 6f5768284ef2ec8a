import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { installed, repository } from './repository.js';

/**
 * Gives a project what generated code imports: the runtime, compiled from the sources of this repository with
 * its declarations as the published package has them, and vitest.
 */
export function installPackages(root: string): void {
  const target = join(root, 'node_modules', 'archc');
  compiled ??= compileRuntime();
  for (const [path, text] of compiled) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
  const exports = {
    './runtime': { types: './index.d.ts', default: './index.js' },
    './runtime/ipc': { types: './ipc/index.d.ts', default: './ipc/index.js' },
    './runtime/testing': { types: './testing/index.d.ts', default: './testing/index.js' },
  };
  writeFileSync(
    join(target, 'package.json'),
    JSON.stringify({ name: 'archc', version: '0.0.0', type: 'module', exports }),
  );
  for (const name of ['vitest', '@types/node']) {
    const link = join(root, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(installed(name), link);
  }
}

/** The runtime as JavaScript and declarations, by path; compiled once per process. */
let compiled: Map<string, string> | undefined;

function compileRuntime(): Map<string, string> {
  const source = join(repository, 'runtime', 'typescript');
  const files = new Map<string, string>();
  const program = ts.createProgram(
    ['index.ts', 'ipc/index.ts', 'testing/index.ts'].map((file) => join(source, file)),
    {
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      module: ts.ModuleKind.NodeNext,
      strict: true,
      types: ['node'],
      typeRoots: [installed('@types')],
      declaration: true,
      rootDir: source,
    },
  );
  const { emitSkipped } = program.emit(undefined, (path, text) => {
    files.set(relative(source, path), text);
  });
  if (emitSkipped) throw new Error('the runtime was not compiled');
  return files;
}

/** The settings that a careful project compiles with; the strictest there are. */
export const strictest = {
  target: 'ES2023',
  lib: ['ES2023', 'DOM'],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedSideEffectImports: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: false,
  forceConsistentCasingInFileNames: true,
  skipLibCheck: true,
  noEmit: true,
};
