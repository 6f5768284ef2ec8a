import type { Code } from '../../types/Code.js';
import type { Command } from '../../types/ir/Spec.js';
import { code, joinCode } from '../code.js';
import { docComment, stringLiteral } from './encode.js';
import { indented } from './layout.js';
import type { SwiftContext } from './SwiftContext.js';

/** The errors of a command as an enum: what stands in the namespace. */
export function errorsType(context: SwiftContext, command: Command): Code {
  const { type, cases, other, undelivered } = context.own.failure;
  const declared = command.errors.map(({ code: errorCode, description, data }) => {
    const name = cases.get(errorCode) ?? code`_`;
    const value = data === undefined ? code`` : code`(${context.typeName(data.id)})`;
    return code`${docComment('', description)}case ${name}${value}\n`;
  });
  const members = joinCode(
    [
      ...declared,
      code`/// An error that the command does not declare, or one whose data is not what it declares.\ncase ${other}(CommandFailure)\n`,
      code`/// The command could not be carried, or one of its values broke the contract.\ncase ${undelivered}(any ${context.builtin('Error')})\n`,
    ],
    '',
  );
  return code`/// How the command can fail.\npublic enum ${type}: ${context.builtin('Error')} {\n${indented('  ', members)}}\n`;
}

/** How a failure becomes one of the errors: the body of the extension. */
export function errorsCodec(context: SwiftContext, command: Command): Code {
  const { cases, other, undelivered } = context.own.failure;
  const arms = command.errors.map(({ code: errorCode, data }) => {
    const name = cases.get(errorCode) ?? code`_`;
    const make =
      data === undefined
        ? code`.${name}`
        : code`(try? failure.decode()).map(Self.${name}) ?? .${other}(failure)`;
    return code`  case ${stringLiteral(errorCode)}: self = ${make}\n`;
  });
  const body =
    arms.length === 0
      ? code`  self = .${other}(failure)\n`
      : code`  switch ExactText(failure.code) {\n${joinCode(arms, '')}  default: self = .${other}(failure)\n  }\n`;
  const failed = code`any ${context.builtin('Error')}`;
  return code`init(_ failure: CommandFailure) {\n${body}}\n\ninit(undelivered error: ${failed}) {\n  self = .${undelivered}(error)\n}\n`;
}
