import type { Code } from '../../types/Code.js';
import { joinCode, ts } from '../code.js';
import { type Doc, call, statement } from './layout.js';
import type { PythonContext } from './PythonContext.js';

/** Declares an alias: a type of its own, so that it may refer to itself and have parameters. */
export function aliasStatement(
  context: PythonContext,
  name: Code,
  type: Doc,
  parameters: readonly Code[],
): Code {
  const tuple = ts`(${joinCode(parameters, ', ')}${parameters.length === 1 ? ts`,` : ts``})`;
  const args: Doc[] = [ts`"${name}"`, type];
  if (parameters.length > 0) args.push(ts`type_params=${tuple}`);
  return statement('', ts`${name} = `, call(context.typeAliasType(), args));
}
