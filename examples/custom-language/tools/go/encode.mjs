import { code, joinCode, pascalCase, verbatim } from 'archc';

/** An exported name of Go, as text: letters and decimal digits, with a capital first. */
export function exportedName(parts) {
  const name = parts
    .map(pascalCase)
    .join('')
    .replace(/[^\p{L}\p{Nd}]/gu, '_');
  return /^\p{Lu}/u.test(name) ? name : `X${name}`;
}

/** A text as a literal: printable ASCII, everything else escaped. */
export function stringLiteral(text) {
  const escaped = [...text].map((character) => {
    const point = character.codePointAt(0);
    if (character === '"' || character === '\\') return `\\${character}`;
    if (point >= 0x20 && point < 0x7f) return character;
    return point > 0xffff ? `\\U${hex(point, 8)}` : `\\u${hex(point, 4)}`;
  });
  return verbatim(`"${escaped.join('')}"`);
}

function hex(value, digits) {
  return value.toString(16).padStart(digits, '0');
}

/**
 * A comment above a declaration. It is one paragraph that starts with the name, so that gofmt has nothing to lay out in it,
 * whatever the text of a spec looks like.
 */
export function comment(name, text, deprecated) {
  const paragraph = verbatim(`${name}: ${oneLine(text)}`);
  const lines = [code`// ${paragraph}\n`];
  if (deprecated !== undefined && deprecated !== false)
    lines.push(
      code`//\n// Deprecated: ${verbatim(oneLine(deprecated === true ? 'it goes away.' : deprecated))}\n`,
    );
  return joinCode(lines, '');
}

function oneLine(text) {
  return text
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .replaceAll('`', "'")
    .replace(/'{2,}/g, "'")
    .trim();
}
