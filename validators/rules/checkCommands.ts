import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { type Command, type Spec, isCommand } from '../../types/ir/Spec.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import { suggestionFix } from '../fixes/fixes.js';
import { didYouMean } from '../schema/didYouMean.js';
import type { Program } from '../../types/ir/Program.js';
import { checkExample } from './checkExample.js';
import { checkTraits } from './checkTraits.js';
import { checkType } from './checkTypes.js';
import { endlessDefaults } from './endlessDefaults.js';
import { WireCodecs } from './WireCodecs.js';

/** Checks what the schema cannot say: values against their types, and names against the project. */
export function checkCommands({ specs, types }: Program, config: ProjectConfig): Diagnostic[] {
  const codecs = new WireCodecs(types);
  const each = specs.flatMap((command) => [
    ...command.types.flatMap((declaration) => checkType(types, codecs, declaration)),
    ...accessLevel(command, config),
    ...(isCommand(command) ? checkCommand(codecs, command) : []),
  ]);
  return [...each, ...endlessDefaults(types), ...checkTraits(specs)];
}

function checkCommand(codecs: WireCodecs, command: Command): Diagnostic[] {
  return [
    ...repeatedErrors(command),
    ...command.examples.flatMap((example, index) => checkExample(codecs, command, example, index)),
  ];
}

function repeatedErrors(command: Command): Diagnostic[] {
  const seen = new Set<string>();
  return command.errors.flatMap(({ code, place }): Diagnostic[] => {
    if (!seen.has(code)) {
      seen.add(code);
      return [];
    }
    return [{ code: 'ARC4010', place, params: { code } }];
  });
}

function accessLevel(command: Spec, config: ProjectConfig): Diagnostic[] {
  const level = command.accessLevel;
  if (config.accessLevels.includes(level)) return [];
  const suggestion = didYouMean(level, config.accessLevels);
  const place = { file: command.file, pointer: '/accessLevel' };
  const params = { level, known: config.accessLevels, ...(suggestion === undefined ? {} : { suggestion }) };
  return [{ code: 'ARC4009', place, params, ...suggestionFix(place.pointer, suggestion) }];
}
