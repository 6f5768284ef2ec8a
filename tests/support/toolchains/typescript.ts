import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { glob } from 'tinyglobby';
import { check, resolveConfig } from 'prettier';
import { readFile } from 'node:fs/promises';
import { compileTypes } from '../compileTypes.js';
import { deprecations } from './typescriptDeprecations.js';
import { installPackages, strictest } from '../installPackages.js';
import { installed } from '../repository.js';
import { proving } from '../proofs/proving.js';
import type { DrivenCommand, DriverProgram } from './LanguageToolchain.js';
import { type CommandNames, namesOf } from './namesOf.js';
import { runTool } from './tools.js';

/** Commands in TypeScript, as `server-only` makes them: the reference for all other languages. */
export const typescriptToolchain = proving({
  language: 'typescript',
  adapter: 'server-only',
  missing: () => [],
  async complaints(project) {
    prepare(project);
    const types = compileTypes(project, { ...strictest, types: ['node'] }, ['commands']);
    return [...types, ...(await unformatted(project))].join('\n');
  },
  async testFailures(project) {
    prepare(project);
    const args = [
      installed('vitest', 'vitest.mjs'),
      'run',
      '--root',
      project,
      '--config',
      'vitest.config.js',
    ];
    writeFileSync(
      join(project, 'vitest.config.js'),
      "export default { test: { include: ['commands/**/*.test.ts'] } };\n",
    );
    const { exitCode, stdout, stderr } = await runTool(project, process.execPath, args);
    return exitCode === 0 ? '' : `${stdout}\n${stderr}`;
  },
  async buildDriver(project, commands): Promise<DriverProgram> {
    prepare(project);
    const names = await namesOf(project, typescriptToolchain);
    const source = join(project, 'driver.ts');
    const outfile = join(project, 'driver.mjs');
    writeFileSync(source, driver(commands, names));
    await build({
      entryPoints: [source],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'es2023',
      absWorkingDir: project,
      logLevel: 'silent',
    });
    return { command: process.execPath, args: [outfile], cwd: project };
  },
  deprecationWarnings(project, programs) {
    prepare(project);
    return Promise.resolve(deprecations(project, programs));
  },
});

/** Gives the project the packages that generated code imports, once. */
function prepare(project: string): void {
  if (existsSync(join(project, 'node_modules'))) return;
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  installPackages(project);
}

async function unformatted(project: string): Promise<string[]> {
  const files = await glob('commands/**/*.{ts,md}', { cwd: project });
  const checked = files.sort().map(async (file) => {
    const path = join(project, file);
    const options = { ...(await resolveConfig(path)), filepath: path };
    return (await check(await readFile(path, 'utf8'), options)) ? [] : [`${file}: prettier would change it`];
  });
  return (await Promise.all(checked)).flat();
}

function driver(commands: readonly DrivenCommand[], { contract }: CommandNames): string {
  const imports = commands.map(({ name }, index) => {
    const { name: exported, file } = contract(name);
    return `import { ${exported} as c${index} } from './${file.replace(/\.ts$/, '.js')}';`;
  });
  const entries = commands.map(({ name }, index) => `  [${JSON.stringify(name)}, c${index}.params],`);
  return `import { format, inspect, isDeepStrictEqual } from 'node:util';
import { ValidationError, wire } from 'archc/runtime';
${imports.join('\n')}

const codecs = new Map<string, wire.AnyCodec>([
${entries.join('\n')}
]);

/** What consoles and loggers make of a value: they inspect it, they stringify it, or they put it in a text. */
function printed(value: unknown): string {
  const ways = [
    inspect(value),
    inspect(value, { depth: Infinity, showHidden: true, getters: true }),
    inspect(value, { depth: Infinity, customInspect: false }),
    format('%s %o %O %j', value, value, value, value),
    JSON.stringify(value, null, 2),
    String(value),
  ];
  return \`printed\\t\${ways.join(' ').replace(/\\s+/g, ' ')}\`;
}

function answer(line: string): string {
  const tab = line.indexOf('\\t');
  const prints = line.startsWith('print ');
  const codec = codecs.get(line.slice(prints ? 'print '.length : 0, tab));
  if (codec === undefined) return 'broken\\tThis command is not known.';
  let value: unknown;
  try {
    value = codec.decode(wire.parse(line.slice(tab + 1)));
  } catch (error) {
    if (error instanceof ValidationError) return \`refused\\t\${error.rule} \${JSON.stringify(error.message)}\`;
    return \`broken\\t\${JSON.stringify(String(error))}\`;
  }
  if (prints) return printed(value);
  try {
    const text = JSON.stringify(codec.encode(value as never));
    const again = codec.decode(wire.parse(text));
    // Secrets are equal to each other whatever they hold, so the texts are compared too.
    const isSame = isDeepStrictEqual(value, again) && JSON.stringify(codec.encode(again as never)) === text;
    return isSame ? \`ok\\t\${text}\` : \`broken\\tDecoding \${text} gives another value.\`;
  } catch (error) {
    return \`broken\\t\${JSON.stringify(String(error))}\`;
  }
}

let rest = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (chunk: string) => {
  const lines = (rest + chunk).split('\\n');
  rest = lines.pop() ?? '';
  for (const line of lines) process.stdout.write(\`\${answer(line)}\\n\`);
});
`;
}
