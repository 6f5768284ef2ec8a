import type { Languages } from '../../renderers/language/Languages.js';
import type { ImportSyntax } from '../../renderers/language/ImportStatement.js';
import type { Language } from '../../renderers/language/Language.js';
import type { Lexis } from '../../renderers/language/Lexis.js';
import type { Token } from '../../renderers/language/Token.js';
import { sha256 } from '../tree/fingerprint.js';
import { commentText } from './commentText.js';
import { nameKey } from './ImportBlock.js';
import { lex } from './lex.js';
import { linesAsTokens, withoutContinuations } from './linesAsTokens.js';
import { readImports } from './readImports.js';
import { withoutLastCommas } from './withoutLastCommas.js';

/**
 * sha256 of what a text says, whatever a formatter made of its looks: its tokens, its comments, and its imports as a set. What
 * strings and comments say counts to the letter. A text that cannot be read so is taken as it is.
 * @param text With LF line ends, without a byte order mark.
 * @param id Of its language.
 */
export function codeHash(text: string, id: string, languages: Languages): string {
  return sha256(saying(text, languages.of(id), languages));
}

function saying(text: string, language: Language | undefined, languages: Languages): string {
  const code = language && tokensOf(text, language);
  if (code !== undefined) return code;
  // Blanks at the end of lines say nothing.
  if (language?.parts === undefined) return text.replace(/[ \t]+$/gm, '').trimEnd();
  const parts = language.parts(text);
  return JSON.stringify(
    parts.map((part) =>
      'prose' in part
        ? part.prose
        : [part.fence, saying(part.code, languages.ofFence(part.fence), languages)],
    ),
  );
}

/** Undefined without a lexis, and where it does not fit. */
function tokensOf(text: string, { lexis, imports }: Language): string | undefined {
  if (lexis === undefined) return undefined;
  const { tokens: found, problem } = lex(text, lexis);
  if (problem !== undefined) return undefined;
  const tokens = withoutContinuations(found);
  const { names, rest } = withoutImports(tokens, lexis, imports);
  const code = lexis.lines ? linesAsTokens(rest) : rest.filter(isCode);
  const plain = withoutLastCommas(code.flatMap(eachAngle));
  const said = (lexis.alike?.(plain) ?? plain).map((token) => token.text);
  return JSON.stringify([names, said, commentText(tokens)]);
}

/** Closing angle brackets one by one: a line may end between them. */
function eachAngle(token: Token): Token[] {
  return /^>{2,}$/.test(token.text) ? [...token.text].map((text) => ({ ...token, text })) : [token];
}

/** What is imported, in an order that does not depend on the text, and the tokens of the rest. Formatters move comments along. */
function withoutImports(
  tokens: readonly Token[],
  lexis: Lexis,
  imports: ImportSyntax | undefined,
): { names: string[]; rest: readonly Token[] } {
  if (imports === undefined) return { names: [], rest: tokens };
  const key = imports.key ?? nameKey;
  const lines = tokens
    .map(({ kind, text }) => (kind === 'comment' ? '' : text))
    .join('')
    .split('\n');
  const block = readImports(lines, imports);
  if (block === undefined) return { names: [], rest: tokens };
  const names = block.items.flatMap((item) => item?.names.map((name) => key(item, name)) ?? []);
  const rest = [...lines.slice(0, block.span.start), ...lines.slice(block.span.end)].join('\n');
  return { names: names.sort(), rest: lex(rest, lexis).tokens };
}

function isCode({ kind }: Token): boolean {
  return kind !== 'space' && kind !== 'comment';
}
