import type { Code } from '../../types/Code.js';
import { code, joinCode } from '../code.js';
import { type Expression, call, statement } from './layout.js';
import type { PythonContext } from './PythonContext.js';

/** Declares an alias: a type of its own, so that it may refer to itself and have parameters. */
export function aliasStatement(
  context: PythonContext,
  name: Code,
  type: Expression,
  parameters: readonly Code[],
): Code {
  const tuple = code`(${joinCode(parameters, ', ')}${parameters.length === 1 ? code`,` : code``})`;
  const args: Expression[] = [code`"${name}"`, type];
  if (parameters.length > 0) args.push(code`type_params=${tuple}`);
  return statement('', code`${name} = `, call(context.typeAliasType(), args));
}
