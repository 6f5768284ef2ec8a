import type { Code } from '../../types/Code.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { fieldsOf, typesOf } from '../../types/ir/bodyParts.js';
import { mentionsDeprecated } from '../../types/ir/mentionsDeprecated.js';
import { code } from '../code.js';
import { deprecationNote } from '../deprecationNote.js';
import { stringLiteral } from './encode.js';
import type { KotlinContext } from './KotlinContext.js';

/** The annotation of something deprecated, without a line break; undefined when it is not. */
export function deprecation(
  { scope }: KotlinContext,
  deprecated: boolean | string | undefined,
): Code | undefined {
  const note = deprecationNote(deprecated);
  return note === undefined ? undefined : code`${scope.use('kotlin', 'Deprecated')}(${stringLiteral(note)})`;
}

/** For what the package itself does with deprecated things: its users have not written that. */
export function suppression({ scope }: KotlinContext): Code {
  return code`@${scope.use('kotlin', 'Suppress')}("DEPRECATION")`;
}

/** Whether the code of a declaration names something deprecated: itself, a field, or a type. */
export function usesDeprecated(context: KotlinContext, { body, deprecated }: TypeDeclaration): boolean {
  const all = [deprecated, ...fieldsOf(body).map((field) => field.deprecated)];
  return (
    all.some((note) => deprecationNote(note) !== undefined) ||
    typesOf(body).some((node) => mentionsDeprecated(context.project.types, node))
  );
}
