import type { MaybeFix } from './fixes.js';
import { replaceFix } from './fixes.js';

/** A part of a JSON Schema, as far as a value of another kind can be made to fit it. */
export interface WantedKind {
  type?: string | string[];
  pattern?: string;
  items?: { $ref?: string; type?: string | string[] };
}

const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
const TEXTS = /#\/\$defs\/(?:label|typeName|genericName|identifier|commandName)$/;

/** The repair of a value that has another kind than it needs: quotes too many or too few, or a list of one. */
export function fixKind(pointer: string, data: unknown, wanted: WantedKind): MaybeFix {
  if (wanted.type === 'boolean' && (data === 'true' || data === 'false'))
    return replaceFix(pointer, data === 'true', data);
  if (typeof data === 'string' && (wanted.type === 'integer' || wanted.type === 'number')) {
    const isFit = NUMBER.test(data) && (wanted.type === 'number' || Number.isInteger(Number(data)));
    return isFit ? replaceFix(pointer, Number(data), data) : {};
  }
  if (wanted.type === 'array' && typeof data === 'string' && holdsTexts(wanted))
    return replaceFix(pointer, [data], data);
  const isScalar = typeof data === 'boolean' || (typeof data === 'number' && Number.isSafeInteger(data));
  const isText = wanted.type === 'string' && !/\/(?:type|alias)$/.test(pointer);
  if (!isScalar || !isText || !new RegExp(wanted.pattern ?? '', 'u').test(String(data))) return {};
  return replaceFix(pointer, String(data), data);
}

function holdsTexts({ items }: WantedKind): boolean {
  return items !== undefined && ([items.type].flat().includes('string') || TEXTS.test(items.$ref ?? ''));
}
