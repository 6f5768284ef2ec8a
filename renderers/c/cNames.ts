import type { Spec } from '../../types/ir/Spec.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import { snakeCase, upperCamelCase } from '../asciiCase.js';
import { commandBase } from '../declaredName.js';

/** Longer names of lists, maps and instances are cut, and told apart by a digest. */
const longest = 60;

/**
 * What every name of a command starts with, behind the prefix of the package, and what its files are called: `chat_send`.
 * Types go on in upper case (`chat_send_Params`) and functions of a command in lower case (`chat_send_call`), so that no
 * name of a command is one of another, whatever those are. The support code has no name that ends like one of these.
 */
export function stemOf(command: Spec, config: ProjectConfig): string {
  const isNamed = Object.hasOwn(config.naming.commands, command.name);
  return snakeCase(isNamed ? commandBase(command, config) : command.name);
}

/** `Params`, `ParamsFilter`, `Attachment`; the data of the error `NOT_FOUND` is `NotFoundData`. */
export function localName({ role, path }: TypeDeclaration): string {
  const name = path.map(upperCamelCase).join('');
  return role === 'error' && path.length === 2 ? `${name}Data` : name;
}

/** The name of what has none in the spec: what it says, or the beginning of that with a digest of it. */
export function madeName(name: string): string {
  if (name.length <= longest) return name;
  return `${name.slice(0, longest - 8)}${digest(name)}`;
}

/** FNV-1a, 32 bits: enough to tell names apart that begin alike. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
