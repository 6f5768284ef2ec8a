import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { JsonValue } from '../../types/Json.js';
import { isKept, maxNumber, type NumberEntry, type Numbers, type ProtoMemory } from './FieldNumbers.js';
import { foldedName } from './protoNames.js';

/** The numbers that a file remembers, or what is wrong with it. No number is used while anything is. */
export function readFieldNumbers(
  value: JsonValue | undefined,
  file: string,
): ProtoMemory & { diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const refuse = (pointer: string, reason: string): void => {
    diagnostics.push({ code: 'ARC7006', place: { file, pointer }, params: { path: file, reason } });
  };
  const numbers = new Map<string, Numbers>();
  const { owners, named } = value === undefined ? { owners: {}, named: {} } : partsOf(value, refuse);
  for (const [key, entries] of Object.entries(owners))
    numbers.set(key, readOwner(entries, `/numbers/${escaped(key)}`, refuse));
  const names = new Map<string, string>();
  for (const [name, key] of Object.entries(named)) {
    if (typeof key === 'string' && /^[a-z]\w*(\.[a-z]\w*)*\.[A-Z][A-Za-z0-9]*$/.test(name))
      names.set(name, key);
    else
      refuse(
        `/names/${escaped(name)}`,
        `${JSON.stringify(name)} is no name of a message, an enum or a service`,
      );
  }
  return { numbers, names, diagnostics };
}

type Refuse = (pointer: string, reason: string) => void;

interface Parts {
  owners: Record<string, JsonValue>;
  named: Record<string, JsonValue>;
}

function partsOf(value: JsonValue, refuse: Refuse): Parts {
  const { version = 0, names = {}, numbers = null } = isObject(value) ? value : {};
  if (!isObject(value)) refuse('', 'it is no object');
  else if (version !== 1) refuse('/version', 'its version is not 1');
  else if (!isObject(numbers)) refuse('/numbers', '"numbers" is no object');
  else if (!isObject(names)) refuse('/names', '"names" is no object');
  else return { owners: numbers, named: names };
  return { owners: {}, named: {} };
}

function readOwner(value: JsonValue, pointer: string, refuse: Refuse): Numbers {
  const numbers = new Map<number, NumberEntry>();
  const wires = new Map<string, string>();
  if (!isObject(value)) refuse(pointer, 'here should be an object of numbers');
  for (const [text, entry] of Object.entries(isObject(value) ? value : {})) {
    const at = `${pointer}/${escaped(text)}`;
    const read = readEntry(entry);
    const number = Number(text);
    if (!/^[1-9][0-9]*$/.test(text) || number > maxNumber || isKept(number))
      refuse(at, `${JSON.stringify(text)} is no number that a field may have`);
    else if (read === undefined)
      refuse(at, `what has the number ${text} is not said as "name", "type" and "wire"`);
    else {
      const { name, wire = name } = read;
      const other = wires.get(foldedName(name));
      if (other !== undefined && other !== wire)
        refuse(at, `the name '${name}' is that of two things, so one of them needs another`);
      wires.set(foldedName(name), wire);
      numbers.set(number, read);
    }
  }
  return numbers;
}

function readEntry(value: JsonValue): NumberEntry | undefined {
  if (!isObject(value)) return undefined;
  const { name, wire, type, ...rest } = value;
  if (typeof name !== 'string' || !/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) return undefined;
  if (wire !== undefined && typeof wire !== 'string') return undefined;
  if (type !== undefined && typeof type !== 'string') return undefined;
  if (Object.keys(rest).length > 0) return undefined;
  return { name, ...(wire === undefined ? {} : { wire }), ...(type === undefined ? {} : { type }) };
}

function isObject(value: JsonValue): value is Record<string, JsonValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A part of a JSON pointer (RFC 6901). */
function escaped(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}
