import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { BoundCommand, BoundExample } from '../../types/ir/Spec.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import type { JsonValue } from '../../types/Json.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import { suggestionFix } from '../fixes/fixes.js';
import { didYouMean } from '../schema/didYouMean.js';
import type { Program } from '../binder/bindSpecs.js';
import { misfit } from './checkFields.js';
import { checkTraits } from './checkTraits.js';
import { checkType } from './checkTypes.js';
import { WireCodecs } from './WireCodecs.js';

/** Checks what the schema cannot say: values against their types, and names against the project. */
export function checkCommands({ commands, types }: Program, config: ProjectConfig): Diagnostic[] {
  const codecs = new WireCodecs(types);
  const each = commands.flatMap((command) => [
    ...command.types.flatMap((declaration) => checkType(types, codecs, declaration)),
    ...repeatedErrors(command),
    ...accessLevel(command, config),
    ...command.examples.flatMap((example, index) => checkExample(types, codecs, command, example, index)),
  ]);
  return [...each, ...checkTraits(commands)];
}

function repeatedErrors(command: BoundCommand): Diagnostic[] {
  const seen = new Set<string>();
  return command.errors.flatMap(({ code, place }): Diagnostic[] => {
    if (!seen.has(code)) {
      seen.add(code);
      return [];
    }
    return [{ code: 'ARC4010', place, params: { code } }];
  });
}

function accessLevel(command: BoundCommand, config: ProjectConfig): Diagnostic[] {
  const level = command.accessLevel;
  if (config.accessLevels.includes(level)) return [];
  const suggestion = didYouMean(level, config.accessLevels);
  const place = { file: command.file, pointer: '/accessLevel' };
  const params = { level, known: config.accessLevels, ...(suggestion === undefined ? {} : { suggestion }) };
  return [{ code: 'ARC4009', place, params, ...suggestionFix(place.pointer, suggestion) }];
}

function checkExample(
  types: TypeTable,
  codecs: WireCodecs,
  command: BoundCommand,
  example: BoundExample,
  index: number,
): Diagnostic[] {
  const check = (part: 'params' | 'result', id: TypeId, value: JsonValue | undefined): Diagnostic[] => {
    const body = types.get(id)?.body;
    if (value === undefined || body?.kind !== 'record') return [];
    const reason = misfit(() => codecs.record(part, body.fields), value);
    const place = { file: command.file, pointer: `/examples/${index}/${part}` };
    return reason === undefined ? [] : [{ code: 'ARC4005', place, params: { at: part, reason } }];
  };
  return [
    ...check('params', command.params, example.params),
    ...check('result', command.result, example.result),
  ];
}
