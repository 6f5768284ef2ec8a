import { isDeprecated } from '../../types/ir/deprecation.js';
import type { Code } from '../../types/Code.js';
import { code, joinCode, verbatim } from '../code.js';
import type { CType } from './CType.js';
import type { CPrefix } from './CPrefix.js';
import { quietly } from './deprecation.js';
import { docComment } from './encode.js';

/** The functions of a type: what a header declares, and what its source defines. */
interface CFunctions {
  declarations: Code[];
  definitions: Code[];
}

/** Init, free and both directions of JSON for each struct that has a name in a spec. */
export function typeFunctions(prefix: CPrefix, types: readonly CType[]): CFunctions {
  const shown = types.filter(
    ({ declared, shape }) => declared && shape.kind !== 'alias' && shape.kind !== 'enum',
  );
  return {
    declarations: shown.flatMap((type) => declarationsOf(prefix, type)),
    definitions: shown.flatMap((type) => definitionsOf(prefix, type)),
  };
}

interface Signature {
  prose: string;
  head: Code;
  body: Code;
}

function signatures({ own: p }: CPrefix, { name }: CType): Signature[] {
  const table = code`&${name}_type`;
  return [
    {
      prose: 'Makes an empty value, which owns nothing.',
      head: code`void ${name}_init(${name} *value)`,
      body: code`${p}_value_init(${table}, value);`,
    },
    {
      prose: 'Gives back what the value owns and empties it.',
      head: code`void ${name}_free(${name} *value)`,
      body: code`${p}_release(${table}, value);`,
    },
    {
      prose: 'Reads and checks JSON text. Frees nothing that out held before; error may be NULL.',
      head: code`${p}_status ${name}_from_json(const char *text, size_t length, ${name} *out, ${p}_error *error)`,
      body: code`return ${p}_value_from_json(${table}, text, length, out, error);`,
    },
    {
      prose: 'Checks the value and writes it as JSON text, which the caller owns. error may be NULL.',
      head: code`${p}_status ${name}_to_json(const ${name} *value, ${p}_string *out, ${p}_error *error)`,
      body: code`return ${p}_value_to_json(${table}, value, out, error);`,
    },
  ];
}

function declarationsOf(prefix: CPrefix, type: CType): Code[] {
  const functions = signatures(prefix, type).map(
    ({ prose, head }) => code`${docComment('', prose)}${prefix.macro}_API ${head};\n`,
  );
  return quietFunctions(type, functions);
}

function definitionsOf(prefix: CPrefix, type: CType): Code[] {
  const functions = signatures(prefix, type).map(({ head, body }) => definition(head, [body]));
  return quietFunctions(type, functions);
}

function quietFunctions(type: CType, functions: readonly Code[]): Code[] {
  return isDeprecated(type) ? [quietly(true, joinCode(functions, '\n'))] : [...functions];
}

/** A function with its body, one statement a line. */
export function definition(head: Code, body: readonly Code[]): Code {
  return code`${head} {\n${joinCode(
    body.map((line) => code`${verbatim('  ')}${line}\n`),
    '',
  )}}\n`;
}
