import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { infoCommands } from '../../generator/cli/table/infoCommands.js';
import { projectCommands } from '../../generator/cli/table/projectCommands.js';
import { regenerationCommands } from '../../generator/cli/table/regenerationCommands.js';
import { repository } from '../support/repository.js';

/** Every flag of every command, by the name of the command. */
const flags = new Map(
  [...projectCommands, ...regenerationCommands, ...infoCommands].map(({ name, options }) => [
    name,
    options.flatMap(({ flags: written }) => written.match(/--[a-z-]+/g) ?? []),
  ]),
);

/** What begins with `archc` where something is typed; at the start of a line or a text it may be a sentence as well. */
const typed = /(^|['">]|` ?|npx |&& )archc ([a-z][a-z-]+)((?: [^`'"\n&|;#]*)?)/gm;

const globs = [
  '*.md',
  'docs/**/*.md',
  'examples/**/*.md',
  'bench/*.md',
  'specs/schema/*.json',
  'types/diagnostics/**/*.ts',
];
const texts = globSync([...globs, 'generator/**/*.ts'], {
  cwd: repository,
  ignore: ['**/node_modules/**', 'CHANGELOG.md'],
});

/** One that shows what is said of a flag that does not exist. */
const isWrongOnPurpose = (path: string): boolean => path === 'docs/diagnostics/ARC9002.md';

it('what people are told to type is a command with such options', () => {
  const lines = texts
    .filter((path) => !isWrongOnPurpose(path))
    .flatMap((path) => {
      const text = readFileSync(join(repository, path), 'utf8');
      return [...text.matchAll(typed)].map(([line, before = '', command = '', rest = '']) => ({
        path,
        line,
        before,
        command,
        rest,
      }));
    });
  const wrong = lines.filter(({ path, before, command, rest }) => {
    const known = flags.get(command);
    // In code a back-tick begins a sentence too.
    if (known === undefined) return !path.endsWith('.ts') && /[` &]/.test(before);
    return (rest.match(/(?<=[ [(,])--[a-z-]+/g) ?? []).some(
      (flag) => !known.includes(flag) && flag !== '--help',
    );
  });
  expect(lines.length).toBeGreaterThan(200);
  expect(wrong.map(({ path, line }) => `${path}: ${line}`)).toEqual([]);
});
