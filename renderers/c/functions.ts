import type { Code } from '../../types/Code.js';
import { joinCode, trusted, ts } from '../code.js';
import type { CType } from './CType.js';
import { docComment } from './encode.js';

/** The functions of a type: what a header declares, and what its source defines. */
interface CFunctions {
  declarations: Code[];
  definitions: Code[];
}

/** Init, free and both directions of JSON for each struct that has a name in a spec. */
export function typeFunctions(types: readonly CType[]): CFunctions {
  const shown = types.filter(
    ({ declared, shape }) => declared && shape.kind !== 'alias' && shape.kind !== 'enum',
  );
  return {
    declarations: shown.flatMap((type) => declarationsOf(type)),
    definitions: shown.flatMap((type) => definitionsOf(type)),
  };
}

/** The tables that sources of other commands refer to. */
export function sharedTables(types: readonly CType[]): Code[] {
  return types
    .filter(({ internal, shape }) => !internal && shape.kind !== 'alias')
    .map(({ name }) => ts`extern const archc_type ${name}_type;`);
}

interface Signature {
  prose: string;
  head: Code;
  body: Code;
}

function signatures({ name }: CType): Signature[] {
  const table = ts`&${name}_type`;
  return [
    {
      prose: 'Makes an empty value, which owns nothing.',
      head: ts`void ${name}_init(${name} *value)`,
      body: ts`archc_value_init(${table}, value);`,
    },
    {
      prose: 'Gives back what the value owns and empties it.',
      head: ts`void ${name}_free(${name} *value)`,
      body: ts`archc_release(${table}, value);`,
    },
    {
      prose: 'Reads and checks JSON text. Frees nothing that out held before; error may be NULL.',
      head: ts`archc_status ${name}_from_json(const char *text, size_t length, ${name} *out, archc_error *error)`,
      body: ts`return archc_value_from_json(${table}, text, length, out, error);`,
    },
    {
      prose: 'Checks the value and writes it as JSON text, which the caller owns. error may be NULL.',
      head: ts`archc_status ${name}_to_json(const ${name} *value, archc_string *out, archc_error *error)`,
      body: ts`return archc_value_to_json(${table}, value, out, error);`,
    },
  ];
}

function declarationsOf(type: CType): Code[] {
  return signatures(type).map(({ prose, head }) => ts`${docComment('', prose, '')}${head};\n`);
}

function definitionsOf(type: CType): Code[] {
  return signatures(type).map(({ head, body }) => definition(head, [body]));
}

/** A function with its body, one statement a line. */
export function definition(head: Code, body: readonly Code[]): Code {
  return ts`${head} {\n${joinCode(
    body.map((line) => ts`${trusted('  ')}${line}\n`),
    '',
  )}}\n`;
}
