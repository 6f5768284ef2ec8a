import type { Code } from '../../types/Code.js';
import type { Command } from '../../types/ir/Spec.js';
import { joinCode, ts } from '../code.js';
import { kdoc, stringLiteral } from './encode.js';
import type { KotlinContext } from './KotlinContext.js';
import type { KotlinCommandNames } from './KotlinNames.js';

/** The sealed class of what a command fails with, and the function that makes one; nothing when it declares none. */
export function errorItems(file: KotlinContext, command: Command, names: KotlinCommandNames): Code[] {
  if (command.errors.length === 0) return [];
  const { type, variants, other } = names.errors;
  const context = file.inside([...variants.values(), other]);
  const string = context.scope.use('kotlin', 'String');
  const classes = command.errors.map(({ code, description, data }) => {
    const name = variants.get(code) ?? ts`_`;
    const field =
      data === undefined
        ? ts``
        : ts`        /** What comes with it. */\n        val data: ${context.typeName(data.id)},\n`;
    return ts`${kdoc('    ', description, `${code}.`)}    class ${name}(\n${field}        message: ${string} = ${stringLiteral(description)},\n    ) : ${type}(${stringLiteral(code)}, message)\n`;
  });
  const rest = ts`    /** Every other failure: one that the command does not declare, or whose data broke its contract. */\n    class ${other} internal constructor(\n        code: ${string},\n        message: ${string},\n        /** What came with it. */\n        val data: ${context.json('JsonElement')}?,\n    ) : ${type}(code, message)\n`;
  const head = ts`/** What \`${stringless(command.name)}\` fails with. */\nsealed class ${type}(\n    code: ${string},\n    message: ${string},\n) : ${context.wire('CommandError')}(code, message) {\n`;
  return [ts`${head}${joinCode([...classes, rest], '\n')}}\n`, reader(file, command, names)];
}

function reader(context: KotlinContext, command: Command, names: KotlinCommandNames): Code {
  const { type, variants, other } = names.errors;
  const arms = command.errors.map(({ code, data }) => {
    const name = ts`${type}.${variants.get(code) ?? ts`_`}`;
    const made =
      data === undefined
        ? ts`${name}(error.message)`
        : ts`error.dataAs(${context.serializerName(data.id)})?.let { ${name}(it, error.message) }`;
    return ts`        ${stringLiteral(code)} -> ${made}\n`;
  });
  return ts`private fun readError(error: ${context.wire('WireError')}): ${type} =\n    when (error.code) {\n${joinCode(arms, '')}        else -> null\n    } ?: ${type}.${other}(error.code, error.message, error.data)\n`;
}

/** Command names are lower-case words, hyphens and slashes: plain everywhere. */
function stringless(name: string): Code {
  const quoted = stringLiteral(name);
  return ts`${quoted.slice(1, -1) as Code}`;
}
