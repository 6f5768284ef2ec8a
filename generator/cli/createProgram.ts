import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../build/buildInfo.js';
import type { CommandIo } from './CommandIo.js';
import type { ApplyFlags } from './commands/runApply.js';
import type { PlanFlags } from './commands/runPlan.js';
import type { FixOptions } from './commands/runFix.js';
import type { AbortOptions } from './commands/runAbort.js';
import type { CompileFlags } from './commands/askFor.js';
import type { GenerateFlags } from './commands/runGenerate.js';
import type { InitOptions } from './commands/runInit.js';
import type { RunLockOptions } from './commands/runLock.js';
import type { MigrateOptions } from './commands/runMigrate.js';
import type { PruneOptions } from './commands/runPrune.js';
import type { ResolveOptions } from './commands/runResolve.js';
import type { TrustOptions } from './commands/runTrust.js';
import { conflictModes } from './onConflict.js';
import type { Deliver } from './Report.js';

/**
 * The command line of archc. What a command does is loaded when it runs. `interrupted` is called when a command went on
 * until a signal ended it.
 */
export function createProgram(io: CommandIo, deliver: Deliver, interrupted: () => void): Command {
  const program = new Command('archc')
    .description('Compiles CommandSpecs into typed, tested code, and keeps that code in step with them.')
    .version(version)
    .addHelpText('after', '\nExample:\n  archc generate --spec specs/chat-send.json --out demo')
    .showHelpAfterError('See archc --help.')
    .configureOutput({
      writeOut: (text) => {
        io.stdout.write(text);
      },
      writeErr: (text) => {
        io.stderr.write(text);
      },
    })
    .exitOverride();

  program
    .command('init')
    .description('prepare this folder: a config and a first spec; what exists is kept')
    .option('--cargo', 'also a Cargo workspace, for commands in Rust')
    .addOption(jsonOption())
    .action(async (options: InitOptions) => {
      const { runInit } = await import('./commands/runInit.js');
      deliver(await runInit(io, options), options.json ?? false);
    });
  compileCommand(
    program,
    'generate [specs...]',
    'compile specs into code; all of the project when none is named, - reads stdin',
  )
    .option('--dry-run', 'show what would change, as a diff, and write nothing')
    .option(
      '--discard-edits',
      'replace generated files that were edited; their text goes to .generator/trash',
    )
    .option('--restore', 'write files again that were yours and that you deleted')
    .addOption(conflictOption('markers in a terminal, else abort'))
    .option(
      '--adopt <file>',
      'keep this file as it is and merge into it from now on; may be repeated',
      collect,
    )
    .action(async (specs: string[], options: GenerateFlags) => {
      const { runGenerate } = await import('./commands/runGenerate.js');
      deliver(await runGenerate(io, specs, options), options.json ?? false);
    });
  compileCommand(
    program,
    'check [specs...]',
    'say whether the code is what the specs say; exit 1 when not',
  ).action(async (specs: string[], options: CompileFlags) => {
    const { runCheck } = await import('./commands/runCheck.js');
    deliver(await runCheck(io, specs, options), options.json ?? false);
  });
  compileCommand(
    program,
    'plan [specs...]',
    'list the files that the specs ask for, who owns them, what would happen',
  )
    .option('--whole', 'print the plan itself, with all texts: what `archc apply` takes')
    .action(async (specs: string[], options: PlanFlags) => {
      const { runPlan } = await import('./commands/runPlan.js');
      deliver(await runPlan(io, specs, options), options.json ?? false);
    });
  compileCommand(
    program,
    'watch [specs...]',
    'generate, and again whenever specs, config, templates, types or adapters change',
  )
    .addOption(conflictOption('abort unless told'))
    .action(async (specs: string[], options: GenerateFlags) => {
      const { runWatch } = await import('./commands/runWatch.js');
      if (await runWatch(io, specs, options, deliver)) interrupted();
    });
  program
    .command('apply <plan>')
    .description(
      'carry out a plan that `archc plan --whole` printed, if nothing changed since; - reads stdin',
    )
    .option('--out <dir>', 'the folder of the output, if the plan was made with --out')
    .addOption(trustOption())
    .addOption(jsonOption())
    .action(async (plan: string, options: ApplyFlags) => {
      const { runApply } = await import('./commands/runApply.js');
      deliver(await runApply(io, plan, options), options.json ?? false);
    });
  program
    .command('abort')
    .description(
      'take back the last run that left conflicts; what was written since goes to .generator/trash',
    )
    .option('--out <dir>', 'the folder that the run wrote below, instead of the project')
    .addOption(jsonOption())
    .action(async (options: AbortOptions) => {
      const { runAbort } = await import('./commands/runAbort.js');
      deliver(await runAbort(io, options), options.json ?? false);
    });
  program
    .command('migrate <specs...>')
    .description(
      'turn version 1 specs into version 2 and report what to decide; exit 1 when there is something',
    )
    .option('--out <dir>', 'where the new specs go', 'specs')
    .option('--accept', 'take the suggested replacements of types that say too little')
    .option('--dry-run', 'report, and write nothing')
    .option('--force', 'replace specs that exist already')
    .addOption(jsonOption())
    .action(async (specs: string[], options: MigrateOptions) => {
      const { runMigrate } = await import('./commands/runMigrate.js');
      deliver(await runMigrate(io, specs, options), options.json ?? false);
    });
  program
    .command('fix [specs...]')
    .description('apply the fixes that the problems of specs and config carry; exit 1 when something is left')
    .option('--dry-run', 'show what would change, as a diff, and write nothing')
    .option('--code <code>', 'apply the fixes of this code only')
    .addOption(trustOption())
    .addOption(jsonOption())
    .action(async (specs: string[], options: FixOptions) => {
      const { runFix } = await import('./commands/runFix.js');
      deliver(await runFix(io, specs, options), options.json ?? false);
    });
  regenerationCommands(program, io, deliver);
  infoCommands(program, io, deliver);
  return program;
}

function compileCommand(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option('--spec <file>', 'a spec to compile; may be repeated', collect)
    .option('--adapter <id>', 'use this adapter instead of those the specs name; may be repeated', collect)
    .option('--out <dir>', 'write below this folder instead of the project')
    .option('--no-cache', 'compile from the start, whatever was remembered')
    .option('--stats', 'say where the time went')
    .addOption(trustOption())
    .addOption(jsonOption());
}

function regenerationCommands(program: Command, io: CommandIo, deliver: Deliver): void {
  program
    .command('resolve [files...]')
    .description('settle conflicts that generate left; lists them when no side is chosen')
    .option('--yours', 'your lines, in every conflict of these files')
    .option('--new', 'the generated lines, in every conflict of these files')
    .option('--merged', 'the files are as they should be: I merged them by hand')
    .option('--all', 'every file in conflict')
    .option('--out <dir>', 'the folder that generate wrote to')
    .addOption(jsonOption())
    .action(async (files: string[], options: ResolveOptions) => {
      const { runResolve } = await import('./commands/runResolve.js');
      deliver(await runResolve(io, files, options), options.json ?? false);
    });
  program
    .command('adopt <files...>')
    .description('keep these files as they are; what the specs change later is merged into them')
    .option('--out <dir>', 'the folder that generate wrote to')
    .addOption(trustOption())
    .addOption(jsonOption())
    .action(async (files: string[], options: { out?: string; json?: boolean; trust?: boolean }) => {
      const { runGenerate } = await import('./commands/runGenerate.js');
      deliver(await runGenerate(io, [], { ...options, cache: true, adopt: files }), options.json ?? false);
    });
  program
    .command('prune')
    .description('move edited files that no spec asks for any more to .generator/trash')
    .option('--dry-run', 'list them, and move nothing')
    .option('--out <dir>', 'the folder that generate wrote to')
    .addOption(jsonOption())
    .action(async (options: PruneOptions) => {
      const { runPrune } = await import('./commands/runPrune.js');
      deliver(await runPrune(io, options), options.json ?? false);
    });
  program
    .command('lock')
    .description('say which lock files cannot be used; exit 1 when there are some')
    .option('--repair', 'merge the sides of git conflicts in them, and keep what is sound of the others')
    .option('--out <dir>', 'the folder that generate wrote to')
    .addOption(jsonOption())
    .action(async (options: RunLockOptions) => {
      const { runLock } = await import('./commands/runLock.js');
      deliver(await runLock(io, options), options.json ?? false);
    });
}

function infoCommands(program: Command, io: CommandIo, deliver: Deliver): void {
  program
    .command('schema [name]')
    .description('print a JSON Schema: command-spec, config or report')
    .addOption(jsonOption())
    .action(async (name: string | undefined, options: { json?: boolean }) => {
      const { runSchema } = await import('./commands/runInfo.js');
      deliver(runSchema(name ?? 'command-spec'), options.json ?? false);
    });
  program
    .command('adapters')
    .description('list the adapters of this project')
    .addOption(trustOption())
    .addOption(jsonOption())
    .action(async (options: { json?: boolean; trust?: boolean }) => {
      const { runAdapters } = await import('./commands/runInfo.js');
      deliver(await runAdapters(io, options), options.json ?? false);
    });
  program
    .command('trust')
    .description(
      'let code of this project run for you, as it is now: adapters, formatter configs that are programs, plugins',
    )
    .option('--list', 'the folders that you trust')
    .option('--revoke', 'let code of this project run no more')
    .addOption(jsonOption())
    .action(async (options: TrustOptions) => {
      const { runTrust } = await import('./commands/runTrust.js');
      deliver(await runTrust(io, options), options.json ?? false);
    });
  program
    .command('explain [code]')
    .description('explain a diagnostic code, or list them all')
    .addOption(jsonOption())
    .action(async (code: string | undefined, options: { json?: boolean }) => {
      const { runExplain } = await import('./commands/runInfo.js');
      deliver(runExplain(code), options.json ?? false);
    });
}

function conflictOption(preset: string): Option {
  return new Option(
    '--on-conflict <mode>',
    `what to do where you and the specs changed the same lines; ${preset}`,
  ).choices(conflictModes);
}

function trustOption(): Option {
  return new Option('--trust', 'run the code of the project: its adapters, formatter configs and plugins');
}

function jsonOption(): Option {
  return new Option('--json', 'print the result as one JSON envelope');
}

function collect(value: string, before: string[] | undefined): string[] {
  if (value.startsWith('--')) throw new InvalidArgumentError(`${value} is an option; a value is missing.`);
  return [...(before ?? []), value];
}
