import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../build/buildInfo.js';
import type { CliArgument, CliCommand, CliOption } from './CliCommand.js';
import type { CommandIo } from './CommandIo.js';
import type { Deliver } from './Report.js';
import { infoCommands } from './table/infoCommands.js';
import { projectCommands } from './table/projectCommands.js';
import { regenerationCommands } from './table/regenerationCommands.js';

/** Every command, in the order of the help. */
const commands: readonly CliCommand[] = [...projectCommands, ...regenerationCommands, ...infoCommands];

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
  for (const row of commands) addCommand(program, row, io, deliver, interrupted);
  return program;
}

function addCommand(
  program: Command,
  { name, summary, argument, options, load }: CliCommand,
  io: CommandIo,
  deliver: Deliver,
  interrupted: () => void,
): void {
  const added = program
    .command(argument === undefined ? name : `${name} ${written(argument)}`)
    .description(summary);
  for (const option of options) added.addOption(optionOf(option));
  added.action(async () => {
    const flags: { json?: boolean } = added.opts();
    const run = await load();
    const ended = await run({ io, args: added.args, flags, deliver });
    if (ended === 'interrupted') interrupted();
    else if (ended !== 'delivered') deliver(ended, flags.json ?? false);
  });
}

function written({ name, count }: CliArgument): string {
  const forms = { one: `<${name}>`, optional: `[${name}]`, any: `[${name}...]`, some: `<${name}...>` };
  return forms[count];
}

function optionOf({ flags, summary, isMany, choices, preset }: CliOption): Option {
  const option = new Option(flags, summary);
  if (choices) option.choices(choices);
  if (preset !== undefined) option.default(preset);
  return isMany ? option.argParser(collect) : option;
}

function collect(value: string, before: string[] | undefined): string[] {
  if (value.startsWith('--')) throw new InvalidArgumentError(`${value} is an option; a value is missing.`);
  return [...(before ?? []), value];
}
