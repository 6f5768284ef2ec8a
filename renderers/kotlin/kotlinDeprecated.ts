import type { Deprecation } from '../../types/ir/deprecation.js';
import type { Code } from '../../types/Code.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { fieldsOf, typesOf } from '../../types/ir/bodyParts.js';
import { referencesIn } from '../../types/ir/partsOf.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import { mentionsDeprecated } from '../../types/ir/mentionsDeprecated.js';
import { code } from '../code.js';
import { deprecationNote } from '../deprecationNote.js';
import { stringLiteral } from './encode.js';
import type { KotlinContext } from './KotlinContext.js';

/** The annotation of something deprecated, without a line break; undefined when it is not. */
export function deprecation({ scope }: KotlinContext, deprecated: Deprecation | undefined): Code | undefined {
  const note = deprecationNote(deprecated);
  return note === undefined ? undefined : code`${scope.use('kotlin', 'Deprecated')}(${stringLiteral(note)})`;
}

/** For what the package itself does with deprecated things: its users have not written that. */
export function suppression({ scope }: KotlinContext): Code {
  return code`@${scope.use('kotlin', 'Suppress')}("DEPRECATION")`;
}

/**
 * The same before a use of a type, where it names something deprecated. The compiler has another warning for an alias that
 * stands for it.
 */
export function typeSuppression(context: KotlinContext, node: TypeNode): Code[] {
  const { types } = context.project;
  if (!mentionsDeprecated(types, node)) return [];
  const isBehindAlias = referencesIn(node).some(({ target }) => {
    const declaration = types.get(target);
    return declaration?.body.kind === 'alias' && mentionsDeprecated(types, declaration.body.type);
  });
  const suppress = context.scope.use('kotlin', 'Suppress');
  return isBehindAlias
    ? [code`@${suppress}("DEPRECATION", "TYPEALIAS_EXPANSION_DEPRECATION")`]
    : [suppression(context)];
}

/** Whether the code of a declaration names something deprecated: itself, a field, or a type. */
export function usesDeprecated(context: KotlinContext, { body, deprecated }: TypeDeclaration): boolean {
  const all = [deprecated, ...fieldsOf(body).map((field) => field.deprecated)];
  return (
    all.some((note) => deprecationNote(note) !== undefined) ||
    typesOf(body).some((node) => mentionsDeprecated(context.project.types, node))
  );
}
