import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeBody, TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import { mentionsDeprecated } from '../../types/ir/mentionsDeprecated.js';
import { ts } from '../code.js';
import { deprecationNote } from '../deprecationNote.js';
import { stringLiteral } from './encode.js';
import type { KotlinContext } from './KotlinContext.js';

/** The annotation of something deprecated, without a line break; undefined when it is not. */
export function deprecation(
  { scope }: KotlinContext,
  deprecated: boolean | string | undefined,
): Code | undefined {
  const note = deprecationNote(deprecated);
  return note === undefined ? undefined : ts`${scope.use('kotlin', 'Deprecated')}(${stringLiteral(note)})`;
}

/** For what the package itself does with deprecated things: its users have not written that. */
export function suppression({ scope }: KotlinContext): Code {
  return ts`@${scope.use('kotlin', 'Suppress')}("DEPRECATION")`;
}

/** Whether the code of a declaration names something deprecated: itself, a field, or a type. */
export function usesDeprecated(context: KotlinContext, { body, deprecated }: TypeDeclaration): boolean {
  if (deprecationNote(deprecated) !== undefined) return true;
  const { types } = context.project;
  const fields = fieldsOf(body);
  return (
    fields.some((field) => deprecationNote(field.deprecated) !== undefined) ||
    [...fields.map(({ type }) => type), ...nodesOf(body)].some((node) => mentionsDeprecated(types, node))
  );
}

function fieldsOf(body: TypeBody): readonly Field[] {
  if (body.kind === 'record') return body.fields;
  if (body.kind !== 'union') return [];
  return body.variants.flatMap(({ payload }) => (payload.kind === 'fields' ? payload.fields : []));
}

function nodesOf(body: TypeBody): readonly TypeNode[] {
  if (body.kind === 'alias') return [body.type];
  if (body.kind !== 'union') return [];
  return body.variants.flatMap(({ payload }) => (payload.kind === 'type' ? [payload.type] : []));
}
