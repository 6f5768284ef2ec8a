import type { CliArgument, CliOption } from '../CliCommand.js';
import { conflictModes } from '../onConflict.js';

/** Options that several commands have, in one wording. */
export const json: CliOption = { flags: '--json', summary: 'print the result as one JSON envelope' };

export const yes: CliOption = {
  flags: '--yes',
  summary: 'files may go, however many; without it a run asks in a terminal, and else stops',
};

export const trust: CliOption = {
  flags: '--trust',
  summary: 'run the code of the project: its adapters, formatter configs and plugins',
};

/** Where a run wrote, for commands that come after it. */
export const writtenBelow: CliOption = {
  flags: '--out <dir>',
  summary: 'the folder that generate wrote to',
};

/** What a command looks at: which specs, by which adapters, for which folder. */
export const selecting: readonly CliOption[] = [
  { flags: '--spec <file>', summary: 'a spec to compile; may be repeated', isMany: true },
  {
    flags: '--adapter <id>',
    summary: 'use this adapter too, besides those the specs name; may be repeated',
    isMany: true,
  },
  {
    flags: '--only-adapter <id>',
    summary: 'use this adapter instead of those the specs name; may be repeated',
    isMany: true,
  },
  { flags: '--out <dir>', summary: 'write below this folder instead of the project' },
];

/** What every command that compiles takes. */
export const compiling: readonly CliOption[] = [
  ...selecting,
  { flags: '--no-cache', summary: 'compile from the start, whatever was remembered' },
  { flags: '--stats', summary: 'say where the time went' },
  trust,
  json,
];

export const specs: CliArgument = { name: 'specs', count: 'any' };

/** `preset` says what happens when it is not given. */
export function onConflict(preset: string): CliOption {
  return {
    flags: '--on-conflict <mode>',
    summary: `what to do where you and the specs changed the same lines; ${preset}`,
    choices: conflictModes,
  };
}
