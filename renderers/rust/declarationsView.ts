import { messageDoc } from '../messageDoc.js';
import type { Code } from '../../types/Code.js';
import { type Spec, errorsOf, isCommand, traitOf } from '../../types/ir/Spec.js';
import { code, verbatim } from '../code.js';
import { hasComplexType } from './hasComplexType.js';
import { lines } from './layout.js';
import { RustContext, type RustProject } from './RustContext.js';
import { RustDeclarations } from './RustDeclarations.js';
import { renderErrors } from './rustErrors.js';
import { genericIdentifier, type RustCommandNames } from './RustNames.js';
import { RustScope } from './RustScope.js';
import { deprecationAllowances } from './rustDeprecation.js';
import { traitLints } from './traitLints.js';
import { hasUndocumented } from './undocumented.js';

/** The types and errors of one command. */
export interface RustDeclarationsView {
  /** Items in order, each with its line break; a blank line goes between two of them. */
  items: Code[];
  /** To which the caller adds what its own code imports, before `useLines`. */
  scope: RustScope;
}

/** Renders what the home of a command declares. */
export function declarationsView(project: RustProject, command: Spec): RustDeclarationsView {
  const home = project.homes.get(command.name);
  const names = project.names.get(command.name);
  if (home === undefined || names === undefined) throw new Error(`no home for ${command.name}`);
  const neighbours = commandsByModule(project).get(home.modulePath) ?? [];
  const { types: shown } = command;
  const generics = shown.flatMap((declaration) => declaration.generics.map(genericIdentifier));
  const scope = new RustScope([
    ...neighbours.flatMap((name) => declaredNames(project.names.get(name))),
    ...generics,
  ]);
  const context = new RustContext(project, home.modulePath, scope);
  const declarations = new RustDeclarations(
    context,
    (declaration) => messageDoc(declaration, `\`${command.name}\``) ?? '',
  );
  const types = shown.flatMap((declaration) => declarations.render(declaration));
  return {
    items: [...types, ...(isCommand(command) ? renderErrors(context, command) : [])].map((item) =>
      lines('', item),
    ),
    scope,
  };
}

/**
 * The `#![allow(…)]` lines that the file of a command starts with: names that a spec gives may break rules that are
 * about names written by hand, nobody chose the sizes of variants, what is written inline may be complex, and what the spec
 * does not describe has no comment.
 */
export function allowancesOf({ names: all, types: table }: RustProject, command: Spec): Code[] {
  const bodies = command.types.map(({ body }) => body);
  const trait = traitOf(command);
  const types = [...(all.get(command.name)?.types.values() ?? [])];
  const written = types.flatMap(({ type, variants }) => [type, ...variants.values()]);
  const lints: [string, boolean][] = [
    ['missing_docs', hasUndocumented(command, table)],
    ['non_camel_case_types', written.some((name) => /^[a-z]|_/.test(name))],
    ['clippy::enum_variant_names', types.some(({ variants }) => variants.size > 2)],
    [
      'clippy::large_enum_variant',
      bodies.some(({ kind }) => kind === 'union') || errorsOf(command).length > 0,
    ],
    ['clippy::upper_case_acronyms', written.some((name) => /^[A-Z0-9]{3,}$/.test(name))],
    ['clippy::type_complexity', command.types.some(hasComplexType)],
    ...(trait ? traitLints(trait) : []),
  ];
  return [
    ...lints.filter(([, needed]) => needed).map(([lint]) => code`#![allow(${verbatim(lint)})]`),
    ...deprecationAllowances(table, command),
  ];
}

/** Made once per compilation: looking for neighbours in all homes for each command would be quadratic. */
const indexes = new WeakMap<RustProject['homes'], ReadonlyMap<string, readonly string[]>>();

/** The commands that each module declares the types of, by its path. */
function commandsByModule({ homes }: RustProject): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(homes);
  if (known !== undefined) return known;
  const index = new Map<string, string[]>();
  for (const [name, { modulePath }] of homes) {
    const commands = index.get(modulePath);
    if (commands === undefined) index.set(modulePath, [name]);
    else commands.push(name);
  }
  indexes.set(homes, index);
  return index;
}

function declaredNames(names: RustCommandNames | undefined): string[] {
  if (names === undefined) return [];
  const types = [...names.types.values()].map(({ type }): string => type);
  return names.errors === undefined ? types : [...types, names.errors.type];
}
