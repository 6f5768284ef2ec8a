import type { Code } from '../../types/Code.js';
import { code } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { bracketed, hardline, indent } from '../layout/documents.js';
import { besideOrBelow, flatWidth } from './layout.js';
import { settledItem } from './settledItem.js';
import { onOneLine, type TypeDoc } from './typeDoc.js';

/** `pub type Name = Type;` */
export function aliasItem(name: Code, { doc }: TypeDoc): Doc {
  return settledItem(besideOrBelow(code`pub type ${name} =`, [doc, code`;`]));
}

/** `pub struct Name(pub Type);`, with attributes before the type. */
export function newtypeItem(name: Code, attributes: readonly Doc[], type: TypeDoc): Doc {
  const held = code`pub ${onOneLine(type)}`;
  const tall = [...attributes, [held, code`,`]].map((part) => [hardline, part]);
  const inner =
    attributes.length > 0
      ? [code`(`, indent(tall), hardline, code`)`]
      : bracketed([code`(`, code`)`], [held], { last: code`,` });
  // rustfmt has two spaces before a tuple here that it breaks, and breaks nothing else.
  return settledItem([code`pub struct ${name}`, inner, code`;`], flatWidth(type.doc) !== Infinity);
}
