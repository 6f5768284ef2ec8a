import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { patternDialect as pcre2 } from '../../renderers/c/patternDialect.js';
import { patternDialect as java } from '../../renderers/kotlin/patternDialect.js';
import type { DialectSyntax } from '../../renderers/pattern/DialectSyntax.js';
import { patternDialect as python } from '../../renderers/python/patternDialect.js';
import { patternDialect as icu } from '../../renderers/swift/patternDialect.js';
import { repository } from '../support/repository.js';
import { missingTools, runTool } from '../support/toolchains/tools.js';

/** A real engine, behind a program that reads pairs of a pattern and a text. */
export interface PatternEngine {
  dialect: DialectSyntax;
  needs: readonly string[];
  /** Compiles the program into the folder and gives how to start it. */
  build(folder: string): Promise<[command: string, ...args: string[]]>;
}

const sources = join(repository, 'tests', 'pattern', 'engines');

async function compiled(
  folder: string,
  command: string,
  args: readonly string[],
): Promise<[command: string]> {
  const program = join(folder, 'search');
  // Libraries go last.
  const { exitCode, stderr } = await runTool(folder, command, ['-o', program, ...args]);
  if (exitCode !== 0) throw new Error(stderr);
  return [program];
}

export const engines: readonly PatternEngine[] = [
  {
    dialect: python,
    needs: ['python3'],
    build: () => Promise.resolve(['python3', join(sources, 'search.py')]),
  },
  {
    dialect: java,
    needs: ['java'],
    build: () => Promise.resolve(['java', join(sources, 'Search.java')]),
  },
  {
    dialect: pcre2,
    needs: ['gcc', 'pcre2-config'],
    build: (folder) => compiled(folder, 'gcc', [join(sources, 'search.c'), '-lpcre2-8']),
  },
  {
    dialect: icu,
    needs: ['swift-exec'],
    build: async (folder) => {
      const program = await compiled(folder, 'swiftc', [copyOf(folder, 'search.swift')]);
      return ['swift-exec', ...program];
    },
  },
];

/** The Swift compiler sees only the folder that it is started in. */
function copyOf(folder: string, name: string): string {
  const copy = join(folder, name);
  copyFileSync(join(sources, name), copy);
  return copy;
}

/** Whether each text has a match of its pattern, by the engine. */
export async function matches(
  engine: PatternEngine,
  folder: string,
  pairs: readonly (readonly [pattern: string, text: string])[],
): Promise<boolean[]> {
  const [command, ...args] = await engine.build(folder);
  const hex = (text: string): string => Buffer.from(text).toString('hex');
  const input = pairs.map(([pattern, text]) => `${hex(pattern)}\t${hex(text)}\n`).join('');
  const { exitCode, stdout, stderr } = await runTool(folder, command, args, { input });
  const lines = stdout.split('\n').filter((line) => line !== '');
  if (exitCode !== 0 || lines.length !== pairs.length)
    throw new Error(
      `${engine.dialect.name}: gave ${String(exitCode)} at ${JSON.stringify(pairs[lines.length])}\n${stderr}`,
    );
  return lines.map((line) => line === '1');
}

export function isMissing({ needs }: PatternEngine): boolean {
  return missingTools(needs).length > 0;
}
