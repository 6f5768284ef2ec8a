import fc from 'fast-check';
import type { PatchOperation } from '../../../types/diagnostics/Diagnostic.js';
import type { JsonValue } from '../../../types/Json.js';
import { childPointer } from '../../../validators/source/pointer.js';

const key = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    'c',
    '__proto__',
    'constructor',
    '',
    '0',
    '-',
    'a/b',
    '~',
    '~1',
    '//',
    'é',
    '😀',
    '"',
    '\\',
    '\n',
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const leaf = fc.oneof(
  fc.constantFrom<JsonValue[]>(null, true, false, 0, -1.5, 1e21, '', '// no', '/* no */', ',', '}', '"\\"'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.integer(),
);

export const jsonValue: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .uniqueArray(fc.tuple(key, tie('value')), { maxLength: 4, selector: ([name]) => name })
      .map((members): JsonValue => Object.fromEntries(members)),
  ),
})).value;

const breaks = fc.constantFrom('\n', '\r\n', '\n\n', '\n  ', '\n\t', '\r');
const blanks = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom(' ', '  ', '\t'), breaks);
const comments = fc.constantFrom('// c\n', ' // "x": 1,\r\n', '/* c */', '/* { \n */ ', '\n// own\n');

/** A text of a value with blanks, and with comments if asked for, wherever JSON allows them. */
export function spelt(value: JsonValue, withComments: boolean): fc.Arbitrary<string> {
  const gap = withComments ? fc.oneof({ weight: 4, arbitrary: blanks }, comments) : blanks;
  return fc.tuple(fc.constantFrom('', '\ufeff'), fc.infiniteStream(gap)).map(([mark, gaps]) => {
    const next = (): string => gaps.next().value as string;
    return mark + next() + spell(value, next) + next();
  });
}

function spell(value: JsonValue, gap: () => string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const items = Array.isArray(value)
    ? value.map((element) => spell(element, gap))
    : Object.entries(value).map(
        ([name, member]) => `${JSON.stringify(name)}${gap()}:${gap()}${spell(member, gap)}`,
      );
  return open + (items.map((item) => gap() + item + gap()).join(',') || gap()) + close;
}

/** How people and tools lay documents out. */
export function tidy(value: JsonValue): fc.Arbitrary<string> {
  const print = (indent: string | number): string => `${JSON.stringify(value, null, indent)}\n`;
  return fc.constantFrom(print(2), print(4), print('\t'), print(0), print(2).replaceAll('\n', '\r\n'));
}

/** The pointers of all values of a document, the root first. */
export function pointersOf(value: JsonValue, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([name, child]) => pointersOf(child, childPointer(at, name)))];
}

/** An operation that fits a document. */
export function operationOn(value: JsonValue): fc.Arbitrary<PatchOperation> {
  const pointers = pointersOf(value);
  const containers = pointers.filter((pointer) => isContainer(value, pointer));
  const existing = fc.constantFrom(...pointers);
  const below = pointers.slice(1);
  const added = fc.constantFrom(...pointers, ...containers).chain((parent) => {
    const known = isContainer(value, parent);
    return known === undefined
      ? fc.constant(parent)
      : (known ? fc.constantFrom('-', '0') : key).map((name) => childPointer(parent, name));
  });
  const operations: fc.Arbitrary<PatchOperation>[] = [
    fc.record({ op: fc.constant('add' as const), path: added, value: jsonValue }),
    fc.record({ op: fc.constant('replace' as const), path: existing, value: jsonValue }),
  ];
  if (below.length > 0) {
    const from = fc.constantFrom(...below);
    operations.push(fc.record({ op: fc.constant('remove' as const), path: from }));
    operations.push(fc.record({ op: fc.constant('move' as const), from, path: fc.oneof(added, existing) }));
  }
  return fc.oneof(...operations);
}

/** Whether there is an array, false for an object, undefined for anything else. */
function isContainer(root: JsonValue, pointer: string): boolean | undefined {
  let found: JsonValue | undefined = root;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    found = (found as Record<string, JsonValue>)[name];
  }
  return typeof found === 'object' && found !== null ? Array.isArray(found) : undefined;
}
