import type { Code } from '../../types/Code.js';
import { code } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { bracketed, joinDocs } from '../layout/documents.js';
import { block, fieldLine, flatWidth, page, stacked } from './layout.js';
import type { FieldParts } from './rustField.js';

/** `struct_variant_width` of rustfmt. */
const variantWidth = 35;

/** A variant of an enum, before it is laid out. */
export interface VariantParts {
  /** Comment and attributes, each on lines of its own. */
  attributes: readonly Doc[];
  name: Code;
  /** Nothing, a type, or fields. */
  content: undefined | { type: Doc } | readonly FieldParts[];
}

/**
 * The variants. Short fields without comments and attributes stand beside the name, as rustfmt has it: in all
 * variants, or in none where some variants take one line and others more. `hasLonger`: the enum has others that take more.
 */
export function variantLines(variants: readonly VariantParts[], hasLonger: boolean): Doc[] {
  const laidOut = variants.map((variant) => ({ variant, short: onOneLine(variant) }));
  const isShort = laidOut.map(({ variant, short }) => variant.attributes.length === 0 && short !== undefined);
  const isMixed = isShort.includes(true) && (hasLonger || isShort.includes(false));
  return laidOut.map(({ variant, short }) => {
    const { attributes, name, content } = variant;
    const fields = isFields(content) ? content : [];
    const isTall = short === undefined || (isMixed && fields.length > 0);
    const tall = (): Doc =>
      block(
        name,
        fields.map((field) => stacked([...field.attributes, fieldLine(field.name, field.type)])),
      );
    return stacked([...attributes, [isTall ? tall() : short, code`,`]]);
  });
}

/** A variant without its attributes; undefined when it takes more than one line. */
function onOneLine({ name, content }: VariantParts): Doc | undefined {
  if (content === undefined) return name;
  if (!isFields(content)) return bracketed([code`${name}(`, code`)`], [content.type], { last: code`,` });
  if (content.length === 0) return code`${name} {}`;
  if (content.some(({ attributes }) => attributes.length > 0)) return undefined;
  const fields = joinDocs(
    content.map((field) => [code`${field.name}: `, field.type]),
    code`, `,
  );
  const room = page.width - page.step.length - flatWidth(code`${name} {  }`);
  return flatWidth(fields) <= Math.min(variantWidth, room) ? [code`${name} { `, fields, code` }`] : undefined;
}

function isFields(content: VariantParts['content']): content is readonly FieldParts[] {
  return Array.isArray(content);
}
