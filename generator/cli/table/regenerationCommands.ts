import type { CliCommand } from '../CliCommand.js';
import { json, trust, writtenBelow } from './options.js';

interface AdoptFlags {
  out?: string;
  json?: boolean;
  trust?: boolean;
}

/** Commands about what a run left for a person to decide. */
export const regenerationCommands: readonly CliCommand[] = [
  {
    name: 'resolve',
    summary: 'settle conflicts that generate left; lists them when no side is chosen',
    argument: { name: 'files', count: 'any' },
    options: [
      { flags: '--yours', summary: 'your lines, in every conflict of these files' },
      { flags: '--new', summary: 'the generated lines, in every conflict of these files' },
      { flags: '--merged', summary: 'the files are as they should be: I merged them by hand' },
      { flags: '--all', summary: 'every file in conflict' },
      { flags: '--moved-to <path>', summary: 'the implementation that was at the path is here now' },
      writtenBelow,
      trust,
      json,
    ],
    load: async () => {
      const { runResolve } = await import('../commands/onProject.js');
      return ({ io, args, flags }) => runResolve(io, args, flags);
    },
  },
  {
    name: 'adopt',
    summary: 'keep these files as they are; what the specs change later is merged into them',
    argument: { name: 'files', count: 'some' },
    options: [writtenBelow, trust, json],
    load: async () => {
      const { runGenerate } = await import('../commands/onProject.js');
      return ({ io, args, flags }) =>
        runGenerate(io, [], { ...(flags as AdoptFlags), cache: true, adopt: [...args] });
    },
  },
  {
    name: 'prune',
    summary: 'move edited files that no spec asks for any more to .generator/trash',
    options: [{ flags: '--dry-run', summary: 'list them, and move nothing' }, writtenBelow, json],
    load: async () => {
      const { runPrune } = await import('../commands/onProject.js');
      return ({ io, flags }) => runPrune(io, flags);
    },
  },
  {
    name: 'merge-file',
    summary:
      'merge a lock or a generated file for git, which `archc init --git` has call it; exit 1 when git is to do it',
    argument: { name: 'files', count: 'some' },
    options: [json],
    load: async () => {
      const { runMergeFile } = await import('../commands/runMergeFile.js');
      return ({ io, args }) => runMergeFile(io, args);
    },
  },
  {
    name: 'lock',
    summary: 'say which lock files cannot be used; exit 1 when there are some',
    options: [
      {
        flags: '--repair',
        summary: 'merge the sides of git conflicts in them, and keep what is sound of the others',
      },
      writtenBelow,
      json,
    ],
    load: async () => {
      const { runLock } = await import('../commands/onProject.js');
      return ({ io, flags }) => runLock(io, flags);
    },
  },
];
