import type { Code } from '../../types/Code.js';
import { code, joinCode } from '../code.js';
import { deeper, fieldLine, page } from './layout.js';
import type { FieldParts } from './rustField.js';

/** `struct_variant_width` of rustfmt. */
const variantWidth = 35;

/** A variant of an enum, before it is laid out. */
export interface VariantParts {
  /** Comment and attributes, as lines. */
  attributes: Code;
  name: Code;
  /** What it carries: nothing, a type in parentheses, or fields. */
  content: Code | readonly FieldParts[];
}

/**
 * The variants as lines. Short fields without comments and attributes stand beside the name, as rustfmt has it: in all
 * variants, or in none where some variants take one line and others more. `hasLonger`: the enum has others that take more.
 */
export function variantLines(variants: readonly VariantParts[], hasLonger: boolean): Code {
  const laidOut = variants.map((variant) => ({ variant, short: onOneLine(variant) }));
  const isShort = laidOut.map(({ variant, short }) => variant.attributes === '' && short !== undefined);
  const isMixed = isShort.includes(true) && (hasLonger || isShort.includes(false));
  return joinCode(
    laidOut.map(({ variant, short }) => {
      const { attributes, name, content } = variant;
      const fields = typeof content === 'string' ? [] : content;
      const isTall = short === undefined || (isMixed && fields.length > 0);
      const lines = fields.map((field) => {
        return code`${field.attributes}${fieldLine(deeper(page.step), field.name, field.type)}`;
      });
      const text = isTall ? code`${name} {\n${joinCode(lines, '')}    }` : short;
      return code`${attributes}    ${text},\n`;
    }),
    '',
  );
}

/** A variant without its attributes; undefined when it takes more than one line. */
function onOneLine({ name, content }: VariantParts): Code | undefined {
  if (typeof content === 'string') return code`${name}${content}`;
  if (content.length === 0) return code`${name} {}`;
  if (content.some(({ attributes }) => attributes !== '')) return undefined;
  const fields = joinCode(
    content.map((field) => code`${field.name}: ${field.type}`),
    ', ',
  );
  const room = page.width - page.step.length - `${name} {  }`.length;
  return fields.length <= Math.min(variantWidth, room) ? code`${name} { ${fields} }` : undefined;
}
