import { join } from 'node:path';
import ts from 'typescript';
import { compileTypes } from '../compileTypes.js';
import { writeFiles } from '../fixtures.js';
import { strictest } from '../installPackages.js';

/**
 * The lines at which editors strike through what a program uses, as they ask TypeScript for it. Programs lie in `uses/`
 * of the project, so they import `../commands/…`. Throws with the errors when one does not compile.
 */
export function deprecations(
  project: string,
  programs: ReadonlyMap<string, string>,
): Map<string, readonly number[]> {
  const texts = new Map([...programs].map(([name, text]) => [`uses/${name}.ts`, text]));
  writeFiles(project, Object.fromEntries(texts));
  const errors = compileTypes(project, { ...strictest, types: ['node'], noUnusedLocals: false }, ['uses']);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const files = [...texts.keys()].map((file) => join(project, file));
  const { options } = ts.parseJsonConfigFileContent({ compilerOptions: strictest, files }, ts.sys, project);
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => files,
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => project,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
  });
  return new Map(
    [...programs.keys()].map((name) => [name, linesOf(service, join(project, `uses/${name}.ts`))]),
  );
}

function linesOf(service: ts.LanguageService, file: string): number[] {
  return service
    .getSuggestionDiagnostics(file)
    .filter(({ reportsDeprecated }) => reportsDeprecated !== undefined)
    .map(({ file: source, start }) => source.getLineAndCharacterOfPosition(start).line + 1);
}
