/**
 * Takes a folder of version 1 specs through `migrate` and `generate --adapter server-only`, the way a team would,
 * and holds archc to its word: each spec either becomes code that compiles under the strictest settings with its
 * tests green, or is refused with a diagnostic that says what to decide, and the decision then makes it compile.
 *
 * Usage: npm run corpus -- <folder of v1 specs>. Exits 1 when a spec does neither.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { decisions } from './corpus/decisions.js';

interface Problem {
  code: string;
  severity: string;
  message: string;
  path: string;
  help: string;
  range: object | null;
}

interface Envelope {
  ok: boolean;
  summary: string;
  problems: Problem[];
}

const root = join(import.meta.dirname, '..');
const archcBin = join(root, 'dist', 'archc.js');

async function archc(cwd: string, ...args: string[]): Promise<Envelope & { exitCode: number }> {
  const { stdout, exitCode } = await execa('node', [archcBin, ...args, '--json'], { cwd, reject: false });
  return { ...(JSON.parse(stdout) as Envelope), exitCode: exitCode ?? -1 };
}

function fail(message: string): never {
  throw new Error(message);
}

/** A project as `npm install archc vitest` would leave it. */
function createProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'archc-corpus-'));
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(root, join(project, 'node_modules', 'archc'));
  for (const name of ['vitest', '@types', 'typescript'])
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }\n');
  cpSync(join(import.meta.dirname, 'corpus', 'tsconfig.strictest.json'), join(project, 'tsconfig.json'));
  return project;
}

/** What a person must decide: the diagnostics that stop a spec, each with a place and a way on. */
async function refusalsOf(project: string, file: string): Promise<Problem[]> {
  const { problems, exitCode } = await archc(
    project,
    'generate',
    '--spec',
    file,
    '--only-adapter',
    'server-only',
    '--dry-run',
  );
  const errors = problems.filter(({ severity, path }) => severity === 'error' && path === file);
  if (exitCode === 0 && errors.length === 0) return [];
  if (exitCode !== 2 || errors.length === 0) fail(`${file}: exit ${exitCode} without an error of its own`);
  for (const { code, range, help } of errors) {
    if (!code.startsWith('ARC3') || range === null || help === '')
      fail(`${file}: ${code} does not say where or what to do`);
  }
  return errors;
}

function applyDecisions(project: string): number {
  for (const { spec, types } of decisions.specs) {
    const path = join(project, 'specs', spec);
    const content = JSON.parse(readFileSync(path, 'utf8')) as { types?: object };
    writeFileSync(
      path,
      `${JSON.stringify({ ...content, types: { ...content.types, ...types } }, null, 2)}\n`,
    );
  }
  return decisions.specs.length;
}

async function main(folder: string): Promise<void> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));
  const project = createProject();
  try {
    await archc(project, 'migrate', ...files, '--out', 'specs');
    const specs = readdirSync(join(project, 'specs')).map((name) => `specs/${name}`);
    if (specs.length !== files.length) fail(`${files.length} specs in, ${specs.length} out`);
    const refused = new Map<string, Problem[]>();
    for (const spec of specs) {
      const refusals = await refusalsOf(project, spec);
      if (refusals.length > 0) refused.set(spec, refusals);
    }
    for (const [spec, [first]] of refused)
      console.log(`  ${spec}: ${first?.code ?? ''} ${first?.message ?? ''} -> ${first?.help ?? ''}`);
    console.log(
      `corpus: ${specs.length} migrated, ${specs.length - refused.size} compile as they are, ${refused.size} need a decision`,
    );

    await archc(project, 'migrate', ...files, '--out', 'specs', '--accept', '--force');
    const edits = applyDecisions(project);
    const generated = await archc(project, 'generate', '--only-adapter', 'server-only');
    if (!generated.ok)
      fail(
        `after the decisions: ${JSON.stringify(
          generated.problems.filter(({ severity }) => severity === 'error'),
          null,
          2,
        )}`,
      );
    const check = await archc(project, 'check', '--only-adapter', 'server-only');
    if (!check.ok) fail(`check after generate: ${check.summary}`);
    await execa('node', [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], {
      cwd: project,
      stdio: 'inherit',
    });
    console.log(
      `corpus: all ${specs.length} compile under the strictest settings after ${edits} edits and the accepted replacements`,
    );
    const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', project];
    const tests = await execa('node', vitest, {
      cwd: root,
      env: { NO_COLOR: '1' },
      all: true,
      reject: false,
    });
    const lines = tests.all.trimEnd().split('\n');
    console.log((tests.exitCode === 0 ? lines.slice(-5) : lines).join('\n'));
    if (tests.exitCode !== 0) fail('the generated tests are red');
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

await main(resolve(process.argv[2] ?? fail('usage: npm run corpus -- <folder>')));
