/**
 * `npm run bench:compare -- <archc.js of another build>`: this build as a multiple of the other one, both in one run, round
 * by round. It prints a Markdown table; what is over 1.05 is named. Each build has a project of its own.
 * `--only <text>` takes the rows with that text, `--rounds <n>` other numbers of rounds.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { interleave } from './interleave.js';
import { asCommandSpec, makeModels } from './makeModels.js';
import { changeSpec, forgetGenerated, makeProject, type Project } from './makeProject.js';
import { machine, machineText } from './machine.js';
import { type Measure, ratioMeasure } from './Measure.js';
import { program } from './paths.js';
import { runNode, type Sample, wholeTimes } from './runNode.js';
import { tableText } from './tableText.js';
import { withWorkspace } from './workspace.js';

const limit = 1.05;

/** A run of one build: what it prepares does not count. */
type Run = (archc: string, project: Project, round: number) => Sample;

const run = (archc: string, args: readonly string[], project: Project): Sample =>
  runNode([archc, ...args], { cwd: project.root, memory: true });

const fromNothing: Run = (archc, project) => {
  forgetGenerated(project);
  return run(archc, ['generate'], project);
};

const rust = (area: string): object => ({
  adapter: 'rust-ipc',
  rust: { module: `modules/${area.replace('-', '_')}` },
});

interface Row {
  measure: string;
  rounds: number;
  project: (folder: string) => Project;
  run: Run;
}

/** A thousand models in one spec. */
const models =
  (adapter: string) =>
  (root: string): Project => {
    mkdirSync(join(root, 'specs'), { recursive: true });
    writeFileSync(join(root, '.generator.json'), '{}');
    writeFileSync(join(root, 'specs/models.json'), JSON.stringify(asCommandSpec(makeModels(1000), adapter)));
    return { root, specs: ['specs/models.json'] };
  };

const thousand = (folder: string): Project => makeProject(folder, 1000);

const rows: readonly Row[] = [
  {
    measure: '--version',
    rounds: 15,
    project: (folder) => makeProject(folder, 1),
    run: (archc, project) => run(archc, ['--version'], project),
  },
  {
    measure: 'generate 1 spec from nothing',
    rounds: 15,
    project: (folder) => makeProject(folder, 1),
    run: fromNothing,
  },
  { measure: 'generate 1,000 specs from nothing', rounds: 5, project: thousand, run: fromNothing },
  {
    measure: 'check 1,000 specs, unchanged',
    rounds: 15,
    project: thousand,
    run: (archc, project) => run(archc, ['check'], project),
  },
  {
    measure: 'generate 1,000 specs, nothing to do',
    rounds: 9,
    project: thousand,
    run: (archc, project) => run(archc, ['generate'], project),
  },
  {
    measure: 'generate 1,000 specs, one changed',
    rounds: 5,
    project: thousand,
    run: (archc, project, round) => {
      changeSpec(project, `Changed in round ${round}.`);
      return run(archc, ['generate'], project);
    },
  },
  {
    measure: 'check 1,000 specs, `--no-cache`',
    rounds: 5,
    project: thousand,
    run: (archc, project) => run(archc, ['check', '--no-cache'], project),
  },
  {
    measure: 'generate 1,000 rust-ipc specs from nothing',
    rounds: 5,
    project: (folder) => makeProject(folder, 1000, {}, rust),
    run: fromNothing,
  },
  { measure: '1,000 models in one spec, Kotlin', rounds: 5, project: models('kotlin'), run: fromNothing },
  { measure: '1,000 models in one spec, Swift', rounds: 5, project: models('swift'), run: fromNothing },
  {
    measure: '1,000 models in one spec, TypeScript',
    rounds: 3,
    project: models('server-only'),
    run: fromNothing,
  },
];

interface Choice {
  other: string;
  only: string;
  rounds: number | undefined;
}

function compare({ other, only, rounds }: Choice): void {
  const before = machine();
  const chosen = rows.filter(({ measure }) => measure.includes(only));
  const measures = chosen.flatMap((row): Measure[] => {
    process.stderr.write(`measuring: ${row.measure}\n`);
    return withWorkspace((folder) => measured({ ...row, rounds: rounds ?? row.rounds }, other, folder));
  });
  process.stdout.write(`${machineText(before)}\n\n${tableText(measures)}\n`);
}

function measured(row: Row, other: string, folder: string): Measure[] {
  const builds = { now: program, before: other };
  const projects = { now: row.project(join(folder, 'now')), before: row.project(join(folder, 'before')) };
  // What is measured unchanged must be there, and the file system warm for both.
  for (const build of ['now', 'before'] as const) run(builds[build], ['generate'], projects[build]);
  const samples = interleave(row.rounds, {
    before: (round) => row.run(builds.before, projects.before, round),
    now: (round) => row.run(builds.now, projects.now, round),
  });
  const peaks = (build: 'now' | 'before'): number[] => samples[build].map(({ peak }) => peak);
  // Whatever else runs only adds to it, so the least is what the build itself needs.
  const leastCpu = (build: 'now' | 'before'): number[] => [Math.min(...samples[build].map(({ cpu }) => cpu))];
  return [
    ratioMeasure(`${row.measure}: now / before`, wholeTimes(samples.now), wholeTimes(samples.before), limit),
    ratioMeasure(`${row.measure}, least CPU time: now / before`, leastCpu('now'), leastCpu('before'), limit),
    {
      ...ratioMeasure(`${row.measure}, peak memory: now / before`, peaks('now'), peaks('before'), limit),
      unit: 'MB',
    },
  ];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, rounds: { type: 'string' } },
});
const [other] = positionals;
if (other === undefined || !existsSync(other)) {
  process.stderr.write('bench:compare needs the dist/archc.js of another build.\n');
  process.exitCode = 1;
} else {
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
  compare({ other: resolve(other), only: values.only, rounds });
}
