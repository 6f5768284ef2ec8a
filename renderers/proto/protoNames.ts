import reserved from './reserved.json' with { type: 'json' };
import { snakeCase, upperCamelCase } from '../asciiCase.js';

const segments: ReadonlySet<string> = new Set(reserved.segment);
const types: ReadonlySet<string> = new Set(reserved.type);
const fields: ReadonlySet<string> = new Set(reserved.field);

/**
 * The parts of a command's package below `root`: `chat/send-all` is `chat.send_all`. A part that code in some
 * language could not name, or that would hide `google` or the root from the file, is `class_command`.
 */
export function packageSegments(command: string, root: string): string[] {
  const own = root.split('.', 1);
  return command.split('/').map((part) => {
    const segment = part.replaceAll('-', '_');
    return segments.has(segment) || own.includes(segment) ? `${segment}_command` : segment;
  });
}

/** The name of a message, an enum or an rpc. Made anew from the parts, so it holds no underscore. */
export function typeName(...parts: readonly string[]): string {
  const name = parts.map((part) => (/^[A-Z][A-Za-z0-9]*$/.test(part) ? part : upperCamelCase(part))).join('');
  return types.has(name) ? `${name}Type` : name;
}

/** The name of a field, before collisions. */
export function fieldName(name: string): string {
  const wanted = snakeCase(name);
  return fields.has(wanted) ? `${wanted}_field` : wanted;
}

/** What buf wants the values of an enum to start with, and an underscore: word by word as buf sees words. */
export function valuePrefix(enumName: string): string {
  return enumName
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/([A-Z0-9])([A-Z])(?=[a-z])/g, '$1_$2')
    .toUpperCase();
}

/** A value of an enum as a .proto file spells it: values of all enums of a package stand side by side. */
export function constantName(enumName: string, value: string): string {
  return `${valuePrefix(enumName)}_${value}`;
}

/**
 * Gives out names of fields. protoc refuses two whose default JSON names are equal: `a_b2` and `a_b_2`; older versions
 * compare without regard to case.
 */
export class FieldNames {
  readonly #taken = new Set<string>();

  take(name: string): void {
    this.#taken.add(foldedName(name));
  }

  #has(name: string): boolean {
    return this.#taken.has(foldedName(name));
  }

  claim(wanted: string, isTaken: (name: string) => boolean): string {
    let name = wanted;
    for (let count = 2; this.#has(name) || isTaken(name); count++) name = `${wanted}_${count}`;
    this.take(name);
    return name;
  }
}

/** Equal for names that protoc takes for one. */
export function foldedName(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}
