import type { CliCommand } from '../CliCommand.js';
import type { CompileFlags } from '../commands/askFor.js';
import type { GenerateFlags } from '../commands/runGenerate.js';
import type { MigrateOptions } from '../commands/runMigrate.js';
import type { PlanFlags } from '../commands/runPlan.js';
import { compiling, json, onConflict, specs, trust, yes } from './options.js';

/** Commands that begin a project and bring its code in step with its specs. */
export const projectCommands: readonly CliCommand[] = [
  {
    name: 'init',
    summary: 'prepare this folder: a config, a first spec, what TypeScript needs; what exists is kept',
    options: [
      { flags: '--cargo', summary: 'also a Cargo workspace, for commands in Rust' },
      {
        flags: '--git',
        summary: 'also have git merge what archc writes: attributes, and a driver in this clone',
      },
      json,
    ],
    load: async () => {
      const { runInit } = await import('../commands/runInit.js');
      return ({ io, flags }) => runInit(io, flags);
    },
  },
  {
    name: 'generate',
    summary: 'compile specs into code; all of the project when none is named, - reads stdin',
    argument: specs,
    options: [
      ...compiling,
      { flags: '--dry-run', summary: 'show what would change, as a diff, and write nothing' },
      {
        flags: '--discard-edits',
        summary: 'replace generated files that were edited; their text goes to .generator/trash',
      },
      { flags: '--restore', summary: 'write files again that were yours and that you deleted' },
      yes,
      onConflict('markers in a terminal, else abort'),
      {
        flags: '--adopt <file>',
        summary: 'keep this file as it is and merge into it from now on; may be repeated',
        isMany: true,
      },
    ],
    load: async () => {
      const { runGenerate } = await import('../commands/onProject.js');
      return ({ io, args, flags }) => runGenerate(io, args, flags as GenerateFlags);
    },
  },
  {
    name: 'check',
    summary: 'say whether the code is what the specs say; exit 1 when not',
    argument: specs,
    options: compiling,
    load: async () => {
      const { runCheck } = await import('../commands/onProject.js');
      return ({ io, args, flags }) => runCheck(io, args, flags as CompileFlags);
    },
  },
  {
    name: 'plan',
    summary: 'list the files that the specs ask for, who owns them, what would happen',
    argument: specs,
    options: [
      ...compiling,
      { flags: '--whole', summary: 'print the plan itself, with all texts: what `archc apply` takes' },
    ],
    load: async () => {
      const { runPlan } = await import('../commands/onProject.js');
      return ({ io, args, flags }) => runPlan(io, args, flags as PlanFlags);
    },
  },
  {
    name: 'watch',
    summary: 'generate, and again whenever specs, config, templates, types or adapters change',
    argument: specs,
    options: [...compiling, onConflict('abort unless told')],
    load: async () => {
      const { runWatch } = await import('../commands/runWatch.js');
      return async ({ io, args, flags, deliver }) =>
        (await runWatch(io, args, flags as GenerateFlags, deliver)) ? 'interrupted' : 'delivered';
    },
  },
  {
    name: 'apply',
    summary: 'carry out a plan that `archc plan --whole` printed, if nothing changed since; - reads stdin',
    argument: { name: 'plan', count: 'one' },
    options: [
      { flags: '--out <dir>', summary: 'the folder of the output, if the plan was made with --out' },
      yes,
      trust,
      json,
    ],
    load: async () => {
      const { runApply } = await import('../commands/onProject.js');
      return ({ io, args: [file = ''], flags }) => runApply(io, file, flags);
    },
  },
  {
    name: 'abort',
    summary: 'take back the last run that left conflicts; what was written since goes to .generator/trash',
    options: [
      { flags: '--out <dir>', summary: 'the folder that the run wrote below, instead of the project' },
      json,
    ],
    load: async () => {
      const { runAbort } = await import('../commands/onProject.js');
      return ({ io, flags }) => runAbort(io, flags);
    },
  },
  {
    name: 'migrate',
    summary: 'turn version 1 specs into version 2 and report what to decide; exit 1 when there is something',
    argument: { name: 'specs', count: 'some' },
    options: [
      { flags: '--out <dir>', summary: 'where the new specs go', preset: 'specs' },
      { flags: '--accept', summary: 'take the suggested replacements of types that say too little' },
      { flags: '--dry-run', summary: 'report, and write nothing' },
      { flags: '--force', summary: 'replace specs that exist already' },
      json,
    ],
    load: async () => {
      const { runMigrate } = await import('../commands/runMigrate.js');
      return ({ io, args, flags }) => runMigrate(io, args, flags as MigrateOptions);
    },
  },
  {
    name: 'rename',
    summary: 'give a command, type, field, variant, error or module another name, in specs and references',
    argument: { name: 'what-and-name', count: 'some' },
    options: [
      { flags: '--dry-run', summary: 'show what would change, as a diff, and write nothing' },
      trust,
      json,
    ],
    load: async () => {
      const { runRename } = await import('../commands/runRename.js');
      return ({ io, args, flags }) => runRename(io, args, flags);
    },
  },
  {
    name: 'fix',
    summary: 'apply the fixes that the problems of specs and config carry; exit 1 when something is left',
    argument: specs,
    options: [
      { flags: '--dry-run', summary: 'show what would change, as a diff, and write nothing' },
      { flags: '--code <code>', summary: 'apply the fixes of this code only' },
      trust,
      json,
    ],
    load: async () => {
      const { runFix } = await import('../commands/runFix.js');
      return ({ io, args, flags }) => runFix(io, args, flags);
    },
  },
];
