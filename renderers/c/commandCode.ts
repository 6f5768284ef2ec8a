import { callProse } from '../callNote.js';
import { sentences } from '../sentences.js';
import type { Code } from '../../types/Code.js';
import type { Command } from '../../types/ir/Spec.js';
import { snakeCase } from '../asciiCase.js';
import { code, joinCode } from '../code.js';
import { UniqueNames } from '../UniqueNames.js';
import type { CType } from './CType.js';
import type { CPrefix } from './CPrefix.js';
import { deprecation } from './deprecation.js';
import { docComment, identifier, nameLiteral, stringLiteral } from './encode.js';
import { definition } from './functions.js';

/** What a command that can be run has besides its types. */
export interface CCommand {
  command: Command;
  /** Of the package. */
  prefix: CPrefix;
  /** What files of the command are called. */
  stem: string;
  /** What its functions start with: `shop_chat_send`. */
  name: Code;
  /** The function that calls it, the one that a person fills in, and the table that says what it takes and gives. */
  call: Code;
  handler: Code;
  contract: Code;
  /** The constant that says what is known of it beside its types. */
  info: Code;
  params: CType;
  result: CType;
  /** `chat_send_Failure`, and the enum of its kinds. */
  failure: Code;
  failureKinds: Code;
  errors: CError[];
}

interface CError {
  code: string;
  description: string;
  constant: Code;
  data?: { member: Code; type: CType };
}

/** What names a command's errors: `claim` gives each type name of the command once. */
export function commandCode(
  command: Command,
  prefix: CPrefix,
  stem: string,
  types: {
    declared: (id: string) => CType;
    claim: (home: string, local: string) => Code;
    member: (name: string) => Code;
  },
): CCommand {
  const failure = types.claim(command.name, 'Failure');
  const failureKinds = types.claim(command.name, 'FailureKind');
  const constants = new UniqueNames('_', ['OTHER']);
  const members = new UniqueNames('_');
  const name = identifier(`${prefix.own}_${stem}`);
  return {
    command,
    prefix,
    stem,
    name,
    call: code`${name}_call`,
    handler: code`${name}_handle`,
    contract: code`${name}_command`,
    info: code`${name}_info`,
    params: types.declared(command.params.id),
    result: types.declared(command.result.id),
    failure,
    failureKinds,
    errors: command.errors.map(({ code: errorCode, description, data }) => ({
      code: errorCode,
      description,
      constant: identifier(`${failureKinds}_${constants.claim(snakeCase(errorCode).toUpperCase())}`),
      ...(data === undefined
        ? {}
        : {
            data: {
              member: types.member(members.claim(snakeCase(errorCode))),
              type: types.declared(data.id),
            },
          }),
    })),
  };
}

/** The errors of a command as a type, and its functions. */
export function commandDeclarations({
  command,
  prefix,
  call,
  info,
  params,
  result,
  failure,
  failureKinds,
  errors,
}: CCommand): Code[] {
  const { own: p, macro } = prefix;
  const constants = [
    code`${docComment('  ', 'Any other error.')}  ${failureKinds}_OTHER = -1`,
    ...errors.map(({ constant, description }) => code`${docComment('  ', description)}  ${constant}`),
  ];
  const deprecated = deprecation(prefix, command.deprecated);
  const warning = deprecated === undefined ? code`` : code`${deprecated}\n`;
  const data = errors.flatMap((error) =>
    error.data === undefined ? [] : [code`    ${error.data.type.name} ${error.data.member};\n`],
  );
  const members = [
    code`  ${failureKinds} is;\n`,
    docComment('  ', 'The code as it travels. Whoever serves the command may leave it out.'),
    code`  ${p}_string code;\n`,
    docComment('  ', 'One sentence for people; without one the description of the error is sent.'),
    code`  ${p}_string message;\n`,
    docComment('  ', 'The data of any other error as it came.'),
    code`  ${p}_json data;\n`,
    ...(data.length === 0 ? [] : [code`  union {\n${joinCode(data, '')}  } of;\n`]),
  ];
  return [
    code`${docComment('', `Which error ${command.name} answered with.`)}typedef enum ${failureKinds} {\n${joinCode(constants, ',\n')}\n} ${failureKinds};\n`,
    code`${docComment('', `An error that ${command.name} answered with.`)}typedef struct ${failure} {\n${joinCode(members, '')}} ${failure};\n`,
    code`${docComment('', 'Makes a failure of no declared kind, which owns nothing.')}${macro}_API void ${failure}_init(${failure} *failure);\n`,
    code`${docComment('', 'Gives back what the failure owns and empties it.')}${macro}_API void ${failure}_free(${failure} *failure);\n`,
    code`${docComment('', `What is known of ${command.name} beside its types.`)}extern ${macro}_API const ${p}_info ${info};\n`,
    code`${docComment('', callDoc(command, macro))}${warning}${macro}_API ${p}_status ${call}(const ${p}_transport *transport, const ${params.name} *params, ${result.name} *result, ${failure} *failure, ${p}_error *error);\n`,
  ];
}

function callDoc(command: Command, macro: Code): string {
  const outcome = `${macro}_OK fills in result, ${macro}_FAILED failure. Frees nothing that they held before; error may be NULL.`;
  return sentences([callProse(command, `Calls ${command.name}.`), outcome]).join('\n\n');
}

/** The table of a command, and the functions that {@link commandDeclarations} declares. */
export function commandDefinitions({
  command,
  prefix: { own: p, macro },
  name,
  call,
  contract,
  info,
  params,
  result,
  failure,
  failureKinds,
  errors,
}: CCommand): Code[] {
  const rows = errors.map(({ code: errorCode, description, data }) => {
    const parts = [
      code`.code = ${nameLiteral(errorCode)}`,
      code`.description = ${nameLiteral(description)}`,
      ...(data === undefined
        ? []
        : [code`.data = &${data.type.name}_type`, code`.offset = offsetof(${failure}, of.${data.member})`]),
    ];
    return code`    {${joinCode(parts, ', ')}},\n`;
  });
  const members = [
    code`.name = ${nameLiteral(command.name)}`,
    code`.params = &${params.name}_type`,
    code`.result = &${result.name}_type`,
    ...(rows.length === 0
      ? []
      : [
          code`.errors = ${name}_errors`,
          code`.error_count = sizeof ${name}_errors / sizeof *${name}_errors`,
        ]),
    code`.failure_size = sizeof(${failure})`,
  ];
  const facts = [
    code`.name = ${stringLiteral(command.name)}`,
    code`.access_level = ${stringLiteral(command.accessLevel)}`,
    code`.effect = ${macro}_${command.effect === 'read' ? code`READS` : code`WRITES`}`,
    code`.idempotent = ${command.idempotent ? code`true` : code`false`}`,
  ].map((fact) => code`    ${fact},\n`);
  const lines = members.map((member) => code`    ${member},\n`);
  return [
    ...(rows.length === 0
      ? []
      : [code`static const ${p}_declared_error ${name}_errors[] = {\n${joinCode(rows, '')}};\n`]),
    code`${macro}_API const ${p}_command ${contract} = {\n${joinCode(lines, '')}};\n`,
    code`const ${p}_info ${info} = {\n${joinCode(facts, '')}};\n`,
    definition(code`void ${failure}_init(${failure} *failure)`, [
      code`*failure = (${failure}){.is = ${failureKinds}_OTHER};`,
    ]),
    definition(code`void ${failure}_free(${failure} *failure)`, [
      code`${p}_release_failure(&${contract}, failure);`,
    ]),
    definition(
      code`${p}_status ${call}(const ${p}_transport *transport, const ${params.name} *params, ${result.name} *result, ${failure} *failure, ${p}_error *error)`,
      [code`return ${p}_perform(&${contract}, transport, params, result, failure, error);`],
    ),
  ];
}

/** The head of the function that a person fills in. */
export function handlerHead({ prefix, handler, params, result, failure }: CCommand): Code {
  return code`${prefix.own}_status ${handler}(void *context, const ${params.name} *params, ${result.name} *result, ${failure} *failure)`;
}
