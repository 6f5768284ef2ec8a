import type { Code } from '../../types/Code.js';
import type { Command, DeclaredError } from '../../types/ir/Spec.js';
import { code } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { docLines, stringLiteral } from './encode.js';
import { block, commented, matchArm, stacked } from './layout.js';
import type { RustContext } from './RustContext.js';
import type { RustErrorNames } from './RustNames.js';
import { settledItem } from './settledItem.js';

/** The error enum of a command with its conversions; nothing when the command declares no errors. */
export function renderErrors(context: RustContext, command: Command): Doc[] {
  const names = context.project.names.get(command.name)?.errors;
  if (names === undefined) return [];
  const { type } = names;
  const commandError = context.scope.use('archc_runtime', 'CommandError');
  const taken = block(code`fn from(error: ${commandError}) -> Self`, [code`Self::${names.other}(error)`]);
  return [
    stacked([
      ...commented(docLines(`What \`${command.name}\` fails with.`)),
      code`#[derive(Debug, Clone, PartialEq)]`,
      settledItem(declaration(context, command, names, commandError)),
    ]),
    settledItem(display(command, names)),
    settledItem(code`impl std::error::Error for ${type} {}`),
    settledItem(block(code`impl From<${commandError}> for ${type}`, [taken])),
    settledItem(conversion(context, command, names, commandError)),
  ];
}

function declaration(context: RustContext, command: Command, names: RustErrorNames, commandError: Code): Doc {
  const variants = command.errors.map((error) => {
    const data = error.data === undefined ? code`` : code`(${context.typeName(error.data.id)})`;
    return stacked([...commented(docLines(error.description)), code`${variant(names, error)}${data},`]);
  });
  const other = stacked([code`/// Every other failure.`, code`${names.other}(${commandError}),`]);
  return block(code`pub enum ${names.type}`, [...variants, other]);
}

function variant(names: RustErrorNames, error: DeclaredError): Code {
  return names.variants.get(error.code) ?? code`_`;
}

function display(command: Command, names: RustErrorNames): Doc {
  const arms = command.errors.map((error) => {
    const data = error.data === undefined ? code`` : code`(_)`;
    const pattern = code`Self::${variant(names, error)}${data}`;
    return matchArm(pattern, code`f.write_str`, [stringLiteral(error.description)]);
  });
  const choice = block(code`match self`, [...arms, code`Self::${names.other}(error) => error.fmt(f),`]);
  const head = code`fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result`;
  return block(code`impl std::fmt::Display for ${names.type}`, [block(head, [choice])]);
}

function conversion(context: RustContext, command: Command, names: RustErrorNames, commandError: Code): Doc {
  const { type } = names;
  const arms = command.errors.map((error) => {
    const texts = [stringLiteral(error.code), stringLiteral(error.description)];
    const name = code`${type}::${variant(names, error)}`;
    const { wire } = context;
    return error.data === undefined
      ? matchArm(name, code`${wire}::plain_error`, texts)
      : matchArm(code`${name}(data)`, code`${wire}::domain_error`, [...texts, code`&data`]);
  });
  const choice = block(code`match error`, [...arms, code`${type}::${names.other}(error) => error,`]);
  const from = block(code`fn from(error: ${type}) -> Self`, [choice]);
  return block(code`impl From<${type}> for ${commandError}`, [from]);
}
