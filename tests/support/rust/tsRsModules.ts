import { renderDeclaration } from '../../../renderers/TypeRenderer.js';
import type { Spec } from '../../../types/ir/Spec.js';
import type { TypeDeclaration } from '../../../types/ir/TypeDeclaration.js';
import type { BoundFixtures } from './bindFixtures.js';
import { exportedTypes } from './scratchCrate.js';
import { WireTypes } from './WireTypes.js';

/*
 * Compromises: where ts-rs cannot say what archc's own type says. Both sides then hold the nearest type that it can
 * say, which `WireTypes` writes; everything else must be equal.
 *
 * - Unknown variant of an open union. archc: a class of its own, any object with a text as tag on the wire; here
 *   `{ [key in string]: unknown }`. TypeScript cannot say "any text but these" of a tag, so no exact type exists.
 * - Object without fields. archc: `Record<string, never>`; ts-rs writes `Record<symbol, never>` for every struct without
 *   fields, for intersected with a tag the other would allow nothing.
 * - Spec type called JsonValue. archc imports the runtime's under another name; ts-rs has no import aliases.
 * - Type of another command that has the name of an own one: the same; a name means one type in a file of ts-rs.
 */

/** True when both are the same type: the compiler compares them for identity, readonly and optional included. */
const equal = `export type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Stands for a type argument. */
export interface Probe { probe: 'probe' }
`;

/**
 * A folder per command, with what ts-rs exports (`rust.ts`), what is on the wire (`wire.ts`), and a line per type
 * that only compiles when both are equal (`equal.ts`).
 */
export function tsRsModules(fixtures: BoundFixtures, exported: string): Record<string, string> {
  const lines = exported
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as [string, string]);
  const textOf = (module: string): string =>
    lines.flatMap(([of, text]) => (of === module ? [`export ${text}\n`] : [])).join('');
  const json = textOf('json');
  const files = fixtures.commands.flatMap((command): [string, string][] => {
    const module = fixtures.modules.get(command.name) ?? '';
    const wire = new WireTypes(fixtures, command);
    const declarations = command.types.map((declaration) => renderDeclaration(wire, declaration));
    const rust = textOf(module);
    return [
      [`${module}/rust.ts`, `${imports(fixtures, command, rust)}${rust}`],
      [`${module}/wire.ts`, `${jsonImport(declarations.join(''))}${declarations.join('')}`],
      [`${module}/equal.ts`, checks(wire, exportedTypes(command))],
    ];
  });
  return { 'equal.ts': equal, 'json.ts': json, ...Object.fromEntries(files) };
}

function checks(wire: WireTypes, declarations: readonly TypeDeclaration[]): string {
  const lines = declarations.map((declaration, index) => {
    const { generics } = declaration;
    const args = generics.length === 0 ? '' : `<${generics.map(() => 'Probe').join(', ')}>`;
    const name = `${wire.nameOf(declaration)}${args}`;
    return `export const _${String(index)}: Equal<Rust.${name}, Wire.${name}> = true;\n`;
  });
  return `import type { Equal, Probe } from '../equal.js';
import type * as Rust from './rust.js';
import type * as Wire from './wire.js';
export type Used = [Equal<1, 1>, Probe];
${lines.join('')}`;
}

function jsonImport(text: string): string {
  const isDeclared = /^export type JsonValue\b/m.test(text);
  return !isDeclared && /\bJsonValue\b/.test(text) ? "import type { JsonValue } from '../json.js';\n" : '';
}

/** What ts-rs leaves to the file around a declaration: the types of other commands by their own names. */
function imports(fixtures: BoundFixtures, command: Spec, text: string): string {
  const used = new Set(text.match(/[\p{L}\p{N}_$]+/gu));
  const wire = new WireTypes(fixtures, command);
  const own = new Set(exportedTypes(command).map((declaration) => wire.nameOf(declaration)));
  const foreign = reachable(fixtures, command).flatMap((declaration) => {
    const { origin } = declaration;
    if (origin.kind !== 'spec' || origin.command === command.name) return [];
    const name = wire.nameOf(declaration);
    const home = fixtures.modules.get(origin.command) ?? '';
    return used.has(name) && !own.has(name) ? [`import type { ${name} } from '../${home}/rust.js';\n`] : [];
  });
  return `${jsonImport(text)}${foreign.join('')}`;
}

/** The exported types that a command's types refer to, directly or through others. */
function reachable({ project }: BoundFixtures, command: Spec): TypeDeclaration[] {
  const seen = new Set(command.types);
  for (const declaration of seen) {
    for (const [, id = ''] of JSON.stringify(declaration.body).matchAll(/"target":"([^"]*)"/g)) {
      const target = project.types.get(id);
      if (target !== undefined) seen.add(target);
    }
  }
  return [...seen].filter(({ body }) => body.kind !== 'alias');
}
