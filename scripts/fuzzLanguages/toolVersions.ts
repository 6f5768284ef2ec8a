import { tmpdir } from 'node:os';
import type { LanguageToolchain } from '../../tests/support/toolchains/LanguageToolchain.js';
import { runTool } from '../../tests/support/toolchains/tools.js';

/** How to ask each tool for its version. */
const questions: Readonly<Record<LanguageToolchain['language'], readonly (readonly string[])[]>> = {
  typescript: [
    ['npx', 'tsc', '--version'],
    ['node', '--version'],
  ],
  rust: [
    ['cargo', '--version'],
    ['cargo', 'clippy', '--version'],
  ],
  swift: [['swiftc', '--version']],
  kotlin: [
    ['kotlinc', '-version'],
    ['ktlint', '--version'],
  ],
  python: [
    ['python', '--version'],
    ['mypy', '--version'],
    ['ruff', '--version'],
  ],
  c: [
    ['gcc', '--version'],
    ['g++', '--version'],
    ['clang-format', '--version'],
  ],
  proto: [
    ['protoc', '--version'],
    ['buf', '--version'],
  ],
};

/** The first line that each tool of a language says about its version, after its name. */
export async function toolVersions(language: LanguageToolchain['language']): Promise<string[]> {
  const lines: string[] = [];
  for (const [command = '', ...args] of questions[language]) {
    const { stdout, stderr } = await runTool(
      language === 'typescript' ? process.cwd() : tmpdir(),
      command,
      args,
    );
    const [line = 'unknown'] = (stdout || stderr).split('\n').filter((text) => !text.startsWith('warning'));
    lines.push(line.toLowerCase().includes(command) ? line : `${command} ${line}`);
  }
  return lines;
}
