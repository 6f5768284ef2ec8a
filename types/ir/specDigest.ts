import { hash } from 'node:crypto';
import type { CommandSpec } from '../CommandSpec.js';
import type { Spec } from './Spec.js';
import type { TypeTable } from './TypeDeclaration.js';
import { DigestForm } from './DigestForm.js';

/**
 * What two specs are compared by; each class sees more than the one before.
 * - `wire`: what both ends of a call must agree on. Names of types, the order of fields and all prose do not count.
 * - `source`: what code that uses the generated types sees as well: names, order, deprecation, secrets, access.
 * - `prose`: the spec as a person wrote it, but for its name, its `$schema`, its layout and the order of its keys.
 */
export type DigestClass = 'wire' | 'source' | 'prose';

/** sha256 (hex) of what a class sees of one spec and of every type that it uses, directly or not. */
export function specDigest(seen: DigestClass, command: Spec, types: TypeTable): string {
  if (seen === 'prose') return sha256(canonicalJson(asWritten(command.spec)));
  return sha256(canonicalJson(new DigestForm(seen, types).spec(command)));
}

/** The digest of several specs; their order does not count, their names do. */
export function specsDigest(seen: DigestClass, commands: readonly Spec[], types: TypeTable): string {
  const each = commands.map((command) => [command.name, specDigest(seen, command, types)]);
  return sha256(canonicalJson(each.sort(([a = ''], [b = '']) => (a < b ? -1 : Number(a > b)))));
}

function asWritten({ name: _name, $schema: _schema, ...written }: CommandSpec): object {
  return written;
}

/** JSON with the keys of every object in one order; equal values give equal texts. `undefined` is left out of objects, as JSON does. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join()}]`;
  const members = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of keysInOrder(members)) {
    const member = members[key];
    if (member !== undefined)
      text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

/** In the order of UTF-16, but for whole numbers, which stand first in every object of JavaScript. */
function keysInOrder(members: object): string[] {
  const keys = Object.keys(members);
  const isNumbered = /^\d+$/.test(keys[0] ?? '');
  keys.sort();
  return isNumbered ? Object.keys(Object.fromEntries(keys.map((key) => [key, null]))) : keys;
}

function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
