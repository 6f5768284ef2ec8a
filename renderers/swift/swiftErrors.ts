import type { Command } from '../../types/ir/Spec.js';
import { code } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { hardline } from '../layout/documents.js';
import { docComment, stringLiteral } from './encode.js';
import { apart, below, block, call, opened, settled, typeHead } from './layout.js';
import type { SwiftContext } from './SwiftContext.js';

/** The errors of a command as an enum: what stands in the namespace. */
export function errorsType(context: SwiftContext, command: Command): Doc {
  const { type, cases, other, undelivered } = context.own.failure;
  const error = context.builtin('Error');
  const declared = command.errors.map(({ code: errorCode, description, data }) => {
    const name = code`case ${cases.get(errorCode) ?? code`_`}`;
    const value = data === undefined ? name : call(name, [context.typeName(data.id)]);
    return settled([docComment(description), value]);
  });
  const others = [
    docComment('An error that the command does not declare, or one whose data is not what it declares.'),
    code`case ${other}(CommandFailure)`,
    hardline,
    docComment('The command could not be carried, or one of its values broke the contract.'),
    code`case ${undelivered}(any ${error})`,
  ];
  const head = [docComment('How the command can fail.'), typeHead(code`public enum ${type}`, [error])];
  return opened(settled(head), [...declared, others]);
}

/** How a failure becomes one of the errors: the body of the extension. */
export function errorsCodec(context: SwiftContext, command: Command): Doc {
  const { cases, other, undelivered } = context.own.failure;
  const otherwise = code`self = .${other}(failure)`;
  const arms = command.errors.map(({ code: errorCode, data }) => {
    const name = cases.get(errorCode) ?? code`_`;
    const make =
      data === undefined
        ? code`.${name}`
        : code`(try? failure.decode()).map(Self.${name}) ?? .${other}(failure)`;
    return code`case ${stringLiteral(errorCode)}: self = ${make}`;
  });
  const chosen =
    arms.length === 0
      ? otherwise
      : below(code`switch ExactText(failure.code) {`, ...arms, code`default: ${otherwise}`, code`}`);
  const failed = code`any ${context.builtin('Error')}`;
  return apart([
    block(code`init(_ failure: CommandFailure)`, [settled(chosen)]),
    block(code`init(undelivered error: ${failed})`, [code`self = .${undelivered}(error)`]),
  ]);
}
