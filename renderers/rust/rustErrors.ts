import type { Code } from '../../types/Code.js';
import type { Command, DeclaredError } from '../../types/ir/Spec.js';
import { code, joinCode } from '../code.js';
import { docComment, stringLiteral } from './encode.js';
import { matchArm } from './layout.js';
import type { RustContext } from './RustContext.js';
import type { RustErrorNames } from './RustNames.js';

/** The error enum of a command with its conversions; nothing when the command declares no errors. */
export function renderErrors(context: RustContext, command: Command): Code[] {
  const names = context.project.names.get(command.name)?.errors;
  if (names === undefined) return [];
  const { type } = names;
  const commandError = context.scope.use('archc_runtime', 'CommandError');
  return [
    declaration(context, command, names, commandError),
    display(command, names),
    code`impl std::error::Error for ${type} {}\n`,
    code`impl From<${commandError}> for ${type} {\n    fn from(error: ${commandError}) -> Self {\n        Self::${names.other}(error)\n    }\n}\n`,
    conversion(context, command, names, commandError),
  ];
}

function declaration(
  context: RustContext,
  command: Command,
  names: RustErrorNames,
  commandError: Code,
): Code {
  const variants = command.errors.map((error) => {
    const doc = docComment('    ', error.description);
    const data = error.data === undefined ? code`` : code`(${context.typeName(error.data.id)})`;
    return code`${doc}    ${variant(names, error)}${data},\n`;
  });
  const doc = docComment('', `What \`${command.name}\` fails with.`);
  const other = code`    /// Every other failure.\n    ${names.other}(${commandError}),\n`;
  return code`${doc}#[derive(Debug, Clone, PartialEq)]\npub enum ${names.type} {\n${joinCode(variants, '')}${other}}\n`;
}

function variant(names: RustErrorNames, error: DeclaredError): Code {
  return names.variants.get(error.code) ?? code`_`;
}

function display(command: Command, names: RustErrorNames): Code {
  const arms = command.errors.map((error) => {
    const data = error.data === undefined ? code`` : code`(_)`;
    return matchArm('            ', code`Self::${variant(names, error)}${data}`, code`f.write_str`, [
      stringLiteral(error.description),
    ]);
  });
  return code`impl std::fmt::Display for ${names.type} {\n    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {\n        match self {\n${joinCode(arms, '')}            Self::${names.other}(error) => error.fmt(f),\n        }\n    }\n}\n`;
}

function conversion(context: RustContext, command: Command, names: RustErrorNames, commandError: Code): Code {
  const { type } = names;
  const arms = command.errors.map((error) => {
    const texts = [stringLiteral(error.code), stringLiteral(error.description)];
    const name = code`${type}::${variant(names, error)}`;
    const { wire } = context;
    return error.data === undefined
      ? matchArm('            ', name, code`${wire}::plain_error`, texts)
      : matchArm('            ', code`${name}(data)`, code`${wire}::domain_error`, [...texts, code`&data`]);
  });
  return code`impl From<${type}> for ${commandError} {\n    fn from(error: ${type}) -> Self {\n        match error {\n${joinCode(arms, '')}            ${type}::${names.other}(error) => error,\n        }\n    }\n}\n`;
}
