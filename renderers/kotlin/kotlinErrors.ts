import type { Code } from '../../types/Code.js';
import type { Command } from '../../types/ir/Spec.js';
import { code, joinCode } from '../code.js';
import { kdoc, stringLiteral } from './encode.js';
import type { KotlinContext } from './KotlinContext.js';
import type { KotlinCommandNames } from './KotlinNames.js';

/** The sealed class of what a command fails with, and the function that makes one; nothing when it declares none. */
export function errorItems(file: KotlinContext, command: Command, names: KotlinCommandNames): Code[] {
  if (command.errors.length === 0) return [];
  const { type, variants, other } = names.errors;
  const context = file.inside([...variants.values(), other]);
  const string = context.scope.use('kotlin', 'String');
  const classes = command.errors.map(({ code: errorCode, description, data }) => {
    const name = variants.get(errorCode) ?? code`_`;
    const field = data === undefined ? code`` : code`        val data: ${context.typeName(data.id)},\n`;
    return code`${kdoc('    ', description)}    class ${name}(\n${field}        message: ${string} = ${stringLiteral(description)},\n    ) : ${type}(${stringLiteral(errorCode)}, message)\n`;
  });
  const rest = code`    /** Every other failure: one that the command does not declare, or whose data broke its contract. */\n    class ${other} internal constructor(\n        code: ${string},\n        message: ${string},\n        /** What came with it. */\n        val data: ${context.json('JsonElement')}?,\n    ) : ${type}(code, message)\n`;
  const head = code`/** What \`${stringless(command.name)}\` fails with. */\nsealed class ${type}(\n    code: ${string},\n    message: ${string},\n) : ${context.wire('CommandError')}(code, message) {\n`;
  return [code`${head}${joinCode([...classes, rest], '\n')}}\n`, reader(file, command, names)];
}

function reader(context: KotlinContext, command: Command, names: KotlinCommandNames): Code {
  const { type, variants, other } = names.errors;
  const arms = command.errors.map(({ code: errorCode, data }) => {
    const name = code`${type}.${variants.get(errorCode) ?? code`_`}`;
    const made =
      data === undefined
        ? code`${name}(error.message)`
        : code`error.dataAs(${context.serializerName(data.id)})?.let { ${name}(it, error.message) }`;
    return code`        ${stringLiteral(errorCode)} -> ${made}\n`;
  });
  return code`private fun readError(error: ${context.wire('WireError')}): ${type} =\n    when (error.code) {\n${joinCode(arms, '')}        else -> null\n    } ?: ${type}.${other}(error.code, error.message, error.data)\n`;
}

/** Command names are lower-case words, hyphens and slashes: plain everywhere. */
function stringless(name: string): Code {
  const quoted = stringLiteral(name);
  return code`${quoted.slice(1, -1) as Code}`;
}
