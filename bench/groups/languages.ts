import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandSpec } from '../../types/CommandSpec.js';
import { interleave } from '../interleave.js';
import { asCommandSpec, asJsonSchema, asRust, makeModels } from '../makeModels.js';
import { type Measure, memoryMeasure, ratioMeasure, unitMeasure } from '../Measure.js';
import { quicktype, typeshare } from '../otherTools.js';
import { children, vhsmEncrypt } from '../paths.js';
import { runArchc, runNode, type Sample, stageTimes, wholeTimes } from '../runNode.js';

const rounds = 5;
const quickRounds = 15;

/** `ARCHC_BENCH_MODELS=50` tries the group out; only 1,000 is what the measures say. */
const count = Number(process.env.ARCHC_BENCH_MODELS ?? 1000);

/** Every adapter that one command may have at once: `rust-ipc` and `server-only` both make its TypeScript. */
const adapters = ['c', 'kotlin', 'proto', 'python', 'server-only', 'swift'];

/** What one spec costs in all languages, and many models in one, against tools that do only that. */
export function measureLanguages(folder: string): Measure[] {
  return [
    ...measureAll(join(folder, 'all')),
    ...measureModels(join(folder, 'swift'), 'swift', 'Swift'),
    ...measureModels(join(folder, 'kotlin'), 'kotlin', 'Kotlin'),
  ];
}

function measureAll(folder: string): Measure[] {
  const { $schema: _, ...spec } = JSON.parse(readFileSync(vhsmEncrypt, 'utf8')) as CommandSpec;
  const samples = interleave(quickRounds, {
    unit: () => runNode(['-e', '0']),
    all: (round) => {
      const root = project(join(folder, String(round)), {
        ...spec,
        adapter: adapters,
      });
      return runArchc(['generate'], { cwd: root });
    },
  });
  const unit = wholeTimes(samples.unit);
  return [
    unitMeasure('`node -e 0` beside the languages', unit),
    ratioMeasure(
      `generate one spec with ${adapters.length} adapters, cold / unit`,
      wholeTimes(samples.all),
      unit,
      8,
    ),
  ];
}

/** The same models in the input language of each tool, side by side. A tool that is not here is left out. */
function measureModels(folder: string, adapter: string, title: string): Measure[] {
  const models = makeModels(count);
  mkdirSync(join(folder, 'rust'), { recursive: true });
  const schema = join(folder, 'models.schema.json');
  writeFileSync(schema, JSON.stringify(asJsonSchema(models)));
  writeFileSync(join(folder, 'rust', 'lib.rs'), asRust(models));
  const root = project(join(folder, 'archc'), asCommandSpec(models, adapter));
  const output = (tool: string): string => join(folder, `${tool}.${adapter === 'swift' ? 'swift' : 'kt'}`);
  const [other, native] = [quicktype(), typeshare()];
  const subjects: Record<string, () => Sample> = {
    archc: () => {
      for (const made of ['sdk', '.generator']) rmSync(join(root, made), { recursive: true, force: true });
      return runArchc(['generate'], { cwd: root, memory: true });
    },
    ...(other === undefined
      ? {}
      : {
          quicktype: () =>
            runNode(
              [
                other,
                '--quiet',
                '--src-lang',
                'schema',
                '--lang',
                adapter,
                '--out',
                output('quicktype'),
              ].concat(`${schema}#/definitions/`),
              { memory: true },
            ),
        }),
    ...(native === undefined
      ? {}
      : {
          typeshare: () =>
            runNode(
              [children.nativeRun, native, '--lang', adapter, '--output-file', output('typeshare')].concat(
                adapter === 'kotlin' ? ['--java-package', 'bench'] : [],
                join(folder, 'rust'),
              ),
            ),
        }),
  };
  const samples: Partial<Record<string, Sample[]>> = interleave(rounds, subjects);
  const { archc, quicktype: ofQuicktype, typeshare: ofTypeshare } = samples;
  const what = `${count.toLocaleString('en')} models to ${title}`;
  const own = wholeTimes(archc ?? []);
  return [
    unitMeasure(`${what}, archc`, own),
    memoryMeasure(`peak memory, ${what}, archc`, peaks(archc ?? [])),
    ...(ofQuicktype === undefined
      ? []
      : [
          ratioMeasure(`${what}, archc / quicktype`, own, wholeTimes(ofQuicktype), 1),
          memoryMeasure(`peak memory, ${what}, quicktype`, peaks(ofQuicktype)),
        ]),
    ...(ofTypeshare === undefined
      ? []
      : [
          ratioMeasure(`${what}, archc / typeshare`, own, stageTimes(ofTypeshare, 'run')),
          memoryMeasure(`peak memory, ${what}, typeshare`, peaks(ofTypeshare)),
        ]),
  ];
}

/** Writes a project with this one spec and gives its root. */
function project(root: string, spec: CommandSpec): string {
  mkdirSync(join(root, 'specs'), { recursive: true });
  writeFileSync(join(root, '.generator.json'), '{}\n');
  writeFileSync(join(root, 'specs', 'spec.json'), JSON.stringify(spec));
  return root;
}

function peaks(samples: readonly Sample[]): number[] {
  return samples.map(({ peak }) => peak);
}
