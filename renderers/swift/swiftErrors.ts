import type { Code } from '../../types/Code.js';
import type { Command } from '../../types/ir/Spec.js';
import { joinCode, ts } from '../code.js';
import { docComment, stringLiteral } from './encode.js';
import { indented } from './layout.js';
import type { SwiftContext } from './SwiftContext.js';

/** The errors of a command as an enum: what stands in the namespace. */
export function errorsType(context: SwiftContext, command: Command): Code {
  const { type, cases, other, undelivered } = context.own.failure;
  const declared = command.errors.map(({ code, description, data }) => {
    const name = cases.get(code) ?? ts`_`;
    const value = data === undefined ? ts`` : ts`(${context.typeName(data.id)})`;
    return ts`${docComment('', description, `The error ${code}.`)}case ${name}${value}\n`;
  });
  const members = joinCode(
    [
      ...declared,
      ts`/// An error that the command does not declare, or one whose data is not what it declares.\ncase ${other}(CommandFailure)\n`,
      ts`/// The command could not be carried, or one of its values broke the contract.\ncase ${undelivered}(any ${context.builtin('Error')})\n`,
    ],
    '',
  );
  return ts`/// How the command can fail.\npublic enum ${type}: ${context.builtin('Error')} {\n${indented('  ', members)}}\n`;
}

/** How a failure becomes one of the errors: the body of the extension. */
export function errorsCodec(context: SwiftContext, command: Command): Code {
  const { cases, other, undelivered } = context.own.failure;
  const arms = command.errors.map(({ code, data }) => {
    const name = cases.get(code) ?? ts`_`;
    const make =
      data === undefined ? ts`.${name}` : ts`(try? failure.decode()).map(Self.${name}) ?? .${other}(failure)`;
    return ts`  case ${stringLiteral(code)}: self = ${make}\n`;
  });
  const body =
    arms.length === 0
      ? ts`  self = .${other}(failure)\n`
      : ts`  switch ExactText(failure.code) {\n${joinCode(arms, '')}  default: self = .${other}(failure)\n  }\n`;
  const failed = ts`any ${context.builtin('Error')}`;
  return ts`init(_ failure: CommandFailure) {\n${body}}\n\ninit(undelivered error: ${failed}) {\n  self = .${undelivered}(error)\n}\n`;
}
