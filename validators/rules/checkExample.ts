import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { Command, Example, ExampleError } from '../../types/ir/Spec.js';
import type { Field } from '../../types/ir/Field.js';
import type { JsonValue } from '../../types/Json.js';
import { suggestionFix } from '../fixes/fixes.js';
import { didYouMean } from '../schema/didYouMean.js';
import { misfit } from './checkFields.js';
import type { WireCodecs } from './WireCodecs.js';

/** Checks an example against what its command declares: what goes in, and what comes out or goes wrong. */
export function checkExample(
  codecs: WireCodecs,
  command: Command,
  { params, result, error }: Example,
  index: number,
): Diagnostic[] {
  const report = (at: string, reason: string, inside = ''): Diagnostic => {
    const pointer = `/examples/${index}/${at.replace('.', '/')}${inside}`;
    const place = { file: command.file, pointer };
    return { code: 'ARC4005', place, params: { at, reason } };
  };
  const check = (at: string, fields: readonly Field[], value: JsonValue | undefined): Diagnostic[] => {
    if (value === undefined) return [];
    const found = misfit(() => codecs.record(at, fields), value);
    return found === undefined ? [] : [report(at, found.reason, found.pointer)];
  };
  const both = result !== undefined && error !== undefined;
  return [
    ...check('params', command.params.body.fields, params),
    ...check('result', command.result.body.fields, result),
    ...(both ? [report('error', 'A call ends with a result or with an error, not with both.')] : []),
    ...(error === undefined ? [] : checkError(command, error, report, check)),
  ];
}

function checkError(
  { errors }: Command,
  { code, data }: ExampleError,
  report: (at: string, reason: string) => Diagnostic,
  check: (at: string, fields: readonly Field[], value: JsonValue | undefined) => Diagnostic[],
): Diagnostic[] {
  const declared = errors.find((error) => error.code === code);
  if (declared === undefined) {
    const codes = errors.map((error) => error.code);
    const known = codes.length === 0 ? 'It declares none.' : `It declares ${codes.slice(0, 20).join(', ')}.`;
    const unknown = report('error.code', `The command has no error '${code}'. ${known}`);
    return [{ ...unknown, ...suggestionFix(unknown.place.pointer, didYouMean(code, codes)) }];
  }
  if (declared.data === undefined)
    return data === undefined ? [] : [report('error.data', `The error ${code} carries no data.`)];
  if (data === undefined) return [report('error', `The error ${code} carries data: give it as \`data\`.`)];
  return check('error.data', declared.data.body.fields, data);
}
