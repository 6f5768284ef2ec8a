import type { CliCommand } from '../CliCommand.js';
import { json, selecting, specs, trust } from './options.js';

/** Commands that say something about archc or the project, and write nothing there. */
export const infoCommands: readonly CliCommand[] = [
  {
    name: 'schema',
    summary: 'print a JSON Schema: command-spec, config or report',
    argument: { name: 'name', count: 'optional' },
    options: [json],
    load: async () => {
      const { runSchema } = await import('../commands/runInfo.js');
      return ({ args: [name = 'command-spec'] }) => runSchema(name);
    },
  },
  {
    name: 'adapters',
    summary: 'list the adapters of this project',
    options: [trust, json],
    load: async () => {
      const { runAdapters } = await import('../commands/runInfo.js');
      return ({ io, flags }) => runAdapters(io, flags);
    },
  },
  {
    name: 'symbols',
    summary: 'list what generated code calls the parts of the specs, and where',
    argument: specs,
    options: [...selecting, trust, json],
    load: async () => {
      const { runSymbols } = await import('../commands/runSymbols.js');
      return ({ io, args, flags }) => runSymbols(io, args, flags);
    },
  },
  {
    name: 'trust',
    summary:
      'let code of this project run for you, as it is now: adapters, formatter configs that are programs, plugins',
    options: [
      { flags: '--list', summary: 'the folders that you trust' },
      { flags: '--revoke', summary: 'let code of this project run no more' },
      json,
    ],
    load: async () => {
      const { runTrust } = await import('../commands/runTrust.js');
      return ({ io, flags }) => runTrust(io, flags);
    },
  },
  {
    name: 'explain',
    summary: 'explain a diagnostic code, or list them all',
    argument: { name: 'code', count: 'optional' },
    options: [json],
    load: async () => {
      const { runExplain } = await import('../commands/runInfo.js');
      return ({ args: [code] }) => runExplain(code);
    },
  },
];
