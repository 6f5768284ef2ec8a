import { type Deprecation, isDeprecated } from '../../types/ir/deprecation.js';
import type { Code } from '../../types/Code.js';
import { code, verbatim } from '../code.js';
import type { CPrefix } from './CPrefix.js';
import type { CType, CUse } from './CType.js';
import { messageLiteral } from './encode.js';

/** The macro that warns who uses it, with its text; undefined for what is not deprecated. */
export function deprecation({ macro }: CPrefix, deprecated: Deprecation | undefined): Code | undefined {
  if (deprecated === undefined) return undefined;
  const text = deprecated === true ? 'the spec calls it deprecated' : deprecated;
  return code`${macro}_DEPRECATED(${messageLiteral(text)})`;
}

/** The macro behind a name that is declared; nothing for what is not deprecated. */
export function deprecatedBehind(prefix: CPrefix, deprecated: Deprecation | undefined): Code {
  const macro = deprecation(prefix, deprecated);
  return macro === undefined ? code`` : code` ${macro}`;
}

/** Lines in which the package itself uses what is deprecated: only others are to be warned. */
export function quietly(uses: boolean, lines: Code): Code {
  if (!uses) return lines;
  const [push, pop] = [verbatim('#pragma GCC diagnostic push\n'), verbatim('#pragma GCC diagnostic pop\n')];
  return code`${push}#pragma GCC diagnostic ignored "-Wdeprecated-declarations"\n${lines}${pop}`;
}

/** Whether to write the use is one of something deprecated. */
export function usesDeprecated(use: CUse): boolean {
  return use.kind === 'type' && isDeprecated(use.type);
}

/** Whether the members of the type have a type that is deprecated. */
export function holdsDeprecated({ shape }: CType): boolean {
  switch (shape.kind) {
    case 'list':
      return usesDeprecated(shape.element);
    case 'entry':
    case 'nullable':
      return usesDeprecated(shape.value);
    case 'tuple':
      return shape.parts.some(usesDeprecated);
    case 'record':
      return shape.fields.some(({ use }) => usesDeprecated(use));
    case 'union':
      return shape.variants.some(({ payload }) => payload !== undefined && usesDeprecated(payload.use));
    case 'alias':
    case 'enum':
    case 'open-enum':
    case 'map':
      return false;
  }
}

/** Whether a table of the type, which names it and its members, uses something deprecated. */
export function isDescribedByDeprecated(type: CType): boolean {
  const { shape } = type;
  return (
    isDeprecated(type) || (shape.kind === 'record' && shape.fields.some(({ field }) => isDeprecated(field)))
  );
}
