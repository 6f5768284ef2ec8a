import type { Field } from '../../types/ir/Field.js';
import { holdsSecrets } from '../../types/ir/secretTypes.js';
import type { Command, Example } from '../../types/ir/Spec.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { JsonObject } from '../../types/Json.js';
import { sampleFields, sampleType } from '../samples.js';
import { SecretReplacer } from './SecretReplacer.js';

/** An example as anybody may see it. */
export interface ShownExample extends Omit<Example, 'description'> {
  /** What it is called: its description, or its place among the examples of the spec. */
  title: string;
  /** Whether values in it are made up, since the spec's own are sensitive. */
  isMadeUp: boolean;
}

/**
 * The examples of a command with made-up values, which fit, where the spec's own are sensitive. One for which no such value
 * is known is left out, and so are shell lines of commands that take secrets: nobody knows which words of them are. This
 * is the only form in which examples get into files.
 */
export function shownExamples(types: TypeTable, command: Command): ShownExample[] {
  return command.examples.flatMap((example, index) => shown(types, command, example, index) ?? []);
}

function shown(
  types: TypeTable,
  command: Command,
  example: Example,
  index: number,
): ShownExample | undefined {
  const replacer = new SecretReplacer(types, {
    field: (field, parameters) => sampleFields(types, [field], 'complete', { parameters })?.[field.name],
    union: (union) => sampleType(types, union, {}, 'complete'),
  });
  /** Undefined when there is nothing to show; null when there is, and it must not be seen. */
  const part = (
    fields: readonly Field[] | undefined,
    value: JsonObject | undefined,
  ): JsonObject | undefined | null => value && fields && (replacer.record(fields, value, new Map()) ?? null);
  const { description, command: line, error } = example;
  const declared = command.errors.find(({ code }) => code === error?.code);
  const params = part(command.params.body.fields, example.params);
  const result = part(command.result.body.fields, example.result);
  const data = part(declared?.data?.body.fields, error?.data);
  if (params === null || result === null || data === null) return undefined;
  return {
    title: description ?? `Example ${index + 1}`,
    isMadeUp: replacer.met > 0,
    ...(line === undefined || holdsSecrets(types, [command.params.id]) ? {} : { command: line }),
    ...(params && { params }),
    ...(result && { result }),
    ...(error && { error: { code: error.code, ...(data && { data }) } }),
  };
}
