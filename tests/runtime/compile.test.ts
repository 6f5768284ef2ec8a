import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../runtime/typescript/', import.meta.url));
const generics = fileURLToPath(new URL('generics.ts', import.meta.url));

/** Compiles with the runtime's own settings (browser library, no Node types) and overrides. */
function compile(files: readonly string[] | undefined, overrides: ts.CompilerOptions): string[] {
  const settings = ts.readConfigFile(`${folder}tsconfig.json`, (path) => ts.sys.readFile(path));
  const parsed = ts.parseJsonConfigFileContent(settings.config, ts.sys, folder);
  const program = ts.createProgram(files ?? parsed.fileNames, { ...parsed.options, ...overrides });
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
}

describe('the runtime compiles', () => {
  it('for browsers, without Node types', () => {
    expect(compile(undefined, {})).toEqual([]);
  });

  it('with open generics, whatever the project says about optional properties', () => {
    expect(compile([generics], {})).toEqual([]);
    expect(
      compile([generics], { exactOptionalPropertyTypes: false, noUncheckedIndexedAccess: false }),
    ).toEqual([]);
  });
});
