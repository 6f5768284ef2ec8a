import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { interleave } from '../interleave.js';
import { type Measure, ratioMeasure, unitMeasure } from '../Measure.js';
import { chatSend, plainWriter } from '../paths.js';
import { runArchc, runNode, stageTimes, wholeTimes } from '../runNode.js';

const rounds = 15;

/** What one spec costs: processes that live for a fraction of a second, against a Node that does nothing. */
export function measureStarts(folder: string): Measure[] {
  mkdirSync(join(folder, 'specs'));
  copyFileSync(chatSend, join(folder, 'specs', 'chat-send.json'));
  writeFileSync(join(folder, '.generator.json'), '{}\n');
  const out = (round: number): string => join(folder, `out-${round}`);
  const onSpec = (command: string, round: number): string[] => [
    command,
    '--spec',
    'specs/chat-send.json',
    '--out',
    out(round),
    '--stats',
  ];
  const samples = interleave(rounds, {
    unit: () => runNode(['-e', '0']),
    version: () => runArchc(['--version']),
    cold: (round) => runArchc(onSpec('generate', round), { cwd: folder }),
    again: (round) => runArchc(onSpec('generate', round), { cwd: folder }),
    check: (round) => runArchc(onSpec('check', round), { cwd: folder }),
    plain: (round) => runNode([plainWriter, join(out(round), 'commands'), join(folder, `plain-${round}`)]),
  });
  const unit = wholeTimes(samples.unit);
  const cold = wholeTimes(samples.cold);
  return [
    unitMeasure('`node -e 0`, the unit', unit),
    ratioMeasure('`archc --version` / unit', wholeTimes(samples.version), unit, 1.6),
    ratioMeasure('generate one spec, cold / unit', cold, unit, 5),
    ratioMeasure('generate one spec, nothing to do / unit', wholeTimes(samples.again), unit, 3),
    ratioMeasure('check one spec / unit', wholeTimes(samples.check), unit),
    ratioMeasure('generate one spec / plain write, own process', cold, wholeTimes(samples.plain)),
    ratioMeasure(
      'commit stage, one spec / plain write, the writing alone',
      stageTimes(samples.cold, 'commit'),
      stageTimes(samples.plain, 'write'),
    ),
  ];
}
