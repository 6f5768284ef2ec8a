import type { JsonObject, JsonValue } from '../../types/Json.js';
import { childPointer } from '../../validators/source/pointer.js';
import { type ExampleField, exampleMisfit } from './exampleMisfit.js';
import { exampleKey } from './extensionKey.js';
import { fitsKey } from './fitsSchema.js';
import { reportMoved } from './keepAside.js';
import { isObject, memberOf, type MigrationContext } from './MigrationContext.js';
import type { OldExample } from './oldExamples.js';

/** The fields that the values of an example must have. */
export interface ExampleFields {
  params: readonly ExampleField[];
  results: readonly ExampleField[];
}

const texts = ['description', 'command'];

/** Old keys with values, what they are in version 2, and the fields that these must have. */
const values = [
  { key: 'params', target: 'params', list: 'params' },
  { key: 'result', target: 'result', list: 'results' },
  { key: 'expectedResult', target: 'result', list: 'results' },
] as const;

const order = [...texts, 'params', 'result'];

/**
 * Migrates one example. Its params and result become a test case in version 2, so they are carried over only
 * when they have all the fields and no others; everything else is kept as a note.
 *
 * @param number Counts from 1, in the order of the new spec.
 */
export function migrateExample(
  context: MigrationContext,
  { value, pointer: at }: OldExample,
  number: number,
  fields: ExampleFields,
): JsonObject {
  const old: JsonObject = isObject(value)
    ? value
    : typeof value === 'string'
      ? { command: value }
      : { value };
  const example = new Map<string, JsonValue>();
  const settled = new Set<string>();
  const reported = new Set<string>();
  for (const key of texts) {
    const text = memberOf(old, key);
    if (text === undefined || !fitsKey('examples', [{ [key]: text }])) continue;
    example.set(key, text);
    settled.add(key);
  }
  for (const { key, target, list } of values) {
    const found = memberOf(old, key);
    if (found === undefined) continue;
    const misfit = example.has(target) ? 'it has two results' : exampleMisfit(key, found, fields[list]);
    if (misfit === undefined) {
      example.set(target, found);
      settled.add(key);
      if (key !== target)
        reportMoved(context, {
          key,
          where: 'examples',
          target: `'${target}'`,
          pointer: childPointer(at, key),
        });
    } else if (list === 'params' || typeof found !== 'string') {
      reported.add(key);
      const place = context.source.place(childPointer(at, key));
      context.diagnostics.push({ code: 'ARC8007', place, params: { example: number, reason: misfit } });
    }
  }
  const carried = order.flatMap((key): [string, JsonValue][] =>
    example.has(key) ? [[key, example.get(key) ?? null]] : [],
  );
  const rest = Object.entries(old).filter(([key]) => !settled.has(key));
  return Object.fromEntries([...carried, ...keepRest(context, at, rest, reported)]);
}

/** Whatever is left, under extension keys; those of the old example keep their names. */
function keepRest(
  context: MigrationContext,
  at: string,
  rest: readonly [string, JsonValue][],
  reported: ReadonlySet<string>,
): Map<string, JsonValue> {
  const kept = new Map(rest.filter(([key]) => key.startsWith('x-')));
  for (const [key, value] of rest) {
    if (key.startsWith('x-')) continue;
    const target = exampleKey(key, (taken) => kept.has(taken));
    kept.set(target, value);
    if (reported.has(key)) continue;
    const isResult = values.some((known) => known.key === key && known.target === 'result');
    const note = isResult
      ? 'To make the example a test, write the whole result as JSON under "result".'
      : undefined;
    reportMoved(context, {
      key,
      where: 'examples',
      target: `'${target}'`,
      pointer: childPointer(at, key),
      note,
    });
  }
  return kept;
}
