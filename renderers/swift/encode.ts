import reserved from './reserved.json' with { type: 'json' };
import type { Code } from '../../types/Code.js';
import { verbatim } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { hardline } from '../layout/documents.js';
import { proseLines, wrapLine } from '../../types/text.js';

const keywords: ReadonlySet<string> = new Set(reserved.keyword);
const identifierPattern = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A name made by a naming rule, as Swift writes it: `` `default` ``. Throws on what is no identifier. */
export function identifier(name: string): Code {
  if (!identifierPattern.test(name)) throw new Error(`not a Swift identifier: ${JSON.stringify(name)}`);
  return verbatim(keywords.has(name) ? `\`${name}\`` : name);
}

/** A name without the back-ticks of a keyword. */
export function bareName(name: Code): string {
  return name.replaceAll('`', '');
}

/** A name as the label of an argument, where keywords are names like others and Swift warns of needless back-ticks. */
export function argumentLabel(name: Code): Code {
  return name === '`inout`' ? name : verbatim(bareName(name));
}

/** A name as that of a parameter, where all but three keywords are names like others. */
export function parameterName(name: Code): Code {
  return ['`inout`', '`let`', '`var`'].includes(name) ? name : verbatim(bareName(name));
}

/** A string literal. Everything that is not plainly visible is escaped; a lone surrogate becomes U+FFFD. */
export function stringLiteral(text: string): Code {
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\u{fffd}');
  const body = wellFormed.replace(/[\\"\p{C}\p{M}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === '\\' || character === '"') return `\\${character}`;
    if (character === '\n') return String.raw`\n`;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
  return verbatim(`"${body}"`);
}

/** The same for text with quotes or backslashes of its own: a raw literal where that has the text as it is. */
export function rawLiteral(text: string): Code {
  const isRaw = /["\\]/.test(text) && /^[ !#-~][ -~]*$/.test(text) && !/["\\]#/.test(text);
  return isRaw ? verbatim(`#"${text}"#`) : stringLiteral(text);
}

/** The lines of a doc comment, to stand before what they are about. `fallback` is said when the prose says nothing; by itself that is nothing. */
export function docComment(prose: string, fallback = ''): Doc {
  const said = commentLines(prose);
  const lines = said.length === 0 ? commentLines(fallback) : said;
  return lines.map((line) => [verbatim(`/// ${line}`.trimEnd()), hardline]);
}

/** What is said of the parameters of what follows, as DocC reads it: a list of those of which anything is said. */
export function parametersComment(parameters: readonly { name: string; prose: string }[]): Doc {
  const items = parameters.flatMap(({ name, prose }) => {
    const [first, ...rest] = commentLines(prose);
    if (first === undefined) return [];
    return [`- Parameter ${name}: ${first}`, ...rest.map((line) => `  ${line}`.trimEnd())];
  });
  return items.map((line) => [verbatim(`/// ${line}`.trimEnd()), hardline]);
}

function commentLines(prose: string): string[] {
  return proseLines(prose)
    .flatMap((line) => wrapLine(line, 100))
    .map((line) => line.replace(/^([-*+#>=|`~]|\d+[.)])/, String.raw`\$1`));
}
