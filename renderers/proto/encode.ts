import type { Code } from '../../types/Code.js';
import { verbatim } from '../code.js';
import { proseLines, wrapLine } from '../../types/text.js';

/** A name made by a naming rule. Keywords are no trouble: protobuf has none where names stand. */
export function identifier(name: string): Code {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name))
    throw new Error(`no protobuf identifier: ${JSON.stringify(name)}`);
  return verbatim(name);
}

/** A string literal. What is not plainly visible is written as its UTF-8 bytes. */
export function stringLiteral(text: string): Code {
  const body = text.replace(/[\\"\p{C}\p{Zl}\p{Zp}]/gu, (character) =>
    character === '\\' || character === '"' ? `\\${character}` : octal(character),
  );
  return verbatim(`"${body}"`);
}

/** Octal escapes have at most three digits, so what follows cannot run into them. */
function octal(character: string): string {
  return [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

/** Comment lines, each with its line break; nothing for no lines. */
export function comment(indent: string, paragraphs: readonly string[]): Code {
  const lines = paragraphs.flatMap(proseLines).flatMap((line) => wrapLine(line, 96 - indent.length));
  return verbatim(lines.map((line) => `${indent}// ${line}`.trimEnd() + '\n').join(''));
}

/**
 * The comment of a service or its method, which travels further than others: the Python plugin of gRPC copies it into docstrings as it
 * is (PrintAllComments in grpc/src/compiler/python_generator.cc). Three quotes would end those, and a backslash starts
 * an escape: the quotes become single ones, the backslash stands twice.
 */
export function serviceComment(indent: string, prose: string): Code {
  return comment(indent, [prose.replaceAll('\\', '\\\\').replaceAll('"""', "'''")]);
}
