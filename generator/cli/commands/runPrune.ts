import { prune } from '../../app/prune.js';
import type { CommandIo } from '../CommandIo.js';
import { nothingDone } from '../nothingDone.js';
import { outputRoot } from '../outputPath.js';
import type { Report } from '../Report.js';
import { lockOptions } from './lockOptions.js';

export interface PruneOptions {
  dryRun?: boolean;
  out?: string;
  json?: boolean;
}

/** Moves the files that nothing asks for any more, and that a person may have written in, to the trash. */
export async function runPrune(io: CommandIo, options: PruneOptions): Promise<Report> {
  const root = outputRoot(io, options);
  const dryRun = options.dryRun === true;
  const base = { command: 'prune', root };
  const result = await prune({ root, dryRun }, lockOptions(io));
  const { problems } = result;
  if (!result.done) return { ...base, ...nothingDone(problems) };
  const { paths, trash } = result;
  const where = trash === undefined ? '' : `; their text is in ${trash}`;
  return {
    ...base,
    exitCode: 0,
    summary: `${countOf(paths)}${where}.`,
    data: { paths, trash: trash ?? null },
    problems,
    next: [],
    text: paths.map((path) => `  ${dryRun ? 'would prune' : 'pruned'}  ${path}`).join('\n'),
  };
}

function countOf({ length }: readonly string[]): string {
  if (length === 0) return 'Nothing to prune';
  return `${length} ${length === 1 ? 'file' : 'files'} that nothing asks for`;
}
