import { relative } from 'node:path';
import ts from 'typescript';

/** Library files cost most of a small compilation and never change. */
const libraries = new Map<string, ts.SourceFile | undefined>();

/** Compiles the TypeScript below a folder in this process; the errors as `path(line): message`. */
export function compileTypes(root: string, settings: object, include: readonly string[]): string[] {
  const parsed = ts.parseJsonConfigFileContent({ compilerOptions: settings, include }, ts.sys, root);
  const host = ts.createCompilerHost(parsed.options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version, onError) => {
    if (!name.includes('/node_modules/')) return read(name, version, onError);
    const key = JSON.stringify([name, version]);
    if (!libraries.has(key)) libraries.set(key, read(name, version, onError));
    return libraries.get(key);
  };
  const program = ts.createProgram(parsed.fileNames, parsed.options, host);
  return [...parsed.errors, ...ts.getPreEmitDiagnostics(program)].map((diagnostic) =>
    describe(root, diagnostic),
  );
}

function describe(root: string, { file, start, messageText, code }: ts.Diagnostic): string {
  const text = `TS${code} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  if (file === undefined) return text;
  const { line } = file.getLineAndCharacterOfPosition(start ?? 0);
  return `${relative(root, file.fileName)}(${line + 1}): ${text}`;
}
