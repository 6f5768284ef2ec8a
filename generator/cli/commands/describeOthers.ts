import type { JsonValue } from '../../../types/Json.js';
import type { UnsealedAction } from '../../app/plan/planned.js';
import { describeFiles } from './describeFiles.js';

/** What a plan does besides its files: a line for each input that it changes, and counts of those and of archc's memory. */
export interface DescribedOthers {
  lines: string[];
  /** For the summary; nothing for what is not touched. */
  counts: string[];
  data: { inputs: JsonValue; memory: JsonValue };
}

/** Describes the actions that {@link describeFiles} is not told of. */
export function describeOthers(actions: readonly UnsealedAction[]): DescribedOthers {
  const inputs = actions.filter(({ ownership }) => ownership === 'input');
  const memory = actions.filter(({ ownership }) => ownership === 'memory');
  const brief = ({ path, action }: UnsealedAction): JsonValue => ({ path, action });
  return {
    lines: describeFiles(inputs).lines.map((line) => `${line}  (an input)`),
    counts: [
      ...(inputs.length === 0
        ? []
        : [`${inputs.length} ${inputs.length === 1 ? 'input' : 'inputs'} changed`]),
      ...(memory.length === 0 ? [] : [`${memory.length} in archc’s memory`]),
    ],
    data: { inputs: inputs.map(brief), memory: memory.map(brief) },
  };
}
