import type { Code } from '../../types/Code.js';
import type { ReferenceNode } from '../../types/ir/TypeNode.js';
import { parametersIn } from '../../types/ir/partsOf.js';
import { code } from '../code.js';
import { type Expression, flat, subscript } from './layout.js';
import type { PythonContext } from './PythonContext.js';

/**
 * Whether pydantic can tell that it is at work on this use of a generic type already. It makes a class of each use,
 * and evaluates the fields of that class at once. It compares arguments by identity: type variables and names are the
 * same objects each time, `list[str]` is a new one. So a type that contains itself with such an argument would never end.
 */
export function isFound(context: PythonContext, node: ReferenceNode): boolean {
  if (!node.recursive) return true;
  const { body, generics, origin } = context.declaration(node.target);
  // An alias is looked at late: its arguments only have to be the same ones.
  if (body.kind === 'alias' || body.kind === 'union')
    return node.args.every(({ kind }) => kind === 'parameter');
  // With its own variables as arguments, a class is itself.
  const isHere = origin.kind === 'spec' && origin.command === context.command;
  return isHere && node.args.every((arg, index) => arg.kind === 'parameter' && arg.name === generics[index]);
}

/**
 * An alias for a use of a type that contains itself with other arguments. Its parameters are the variables in the
 * arguments, and whatever else is in them has names of its own: then there are as many different uses as the spec has.
 */
export function namedUse(
  context: PythonContext,
  node: ReferenceNode,
  args: readonly Expression[],
): Expression {
  const parameters = [...new Set(node.args.flatMap(parametersIn))].map((name) => context.parameter(name));
  const named = args.map((doc, index): Expression => {
    const isClosed = parametersIn(node.args[index] ?? { kind: 'json' }).length === 0;
    if (parameters.length === 0 || !isClosed || typeof doc === 'string') return doc;
    return context.alias('Argument', quoted(doc), []);
  });
  const target = context.typeName(node.target);
  const name = context.alias(
    `${context.names(node.target).type}Use`,
    quoted(subscript(target, named)),
    parameters,
  );
  return parameters.length === 0 ? name : subscript(name, parameters);
}

function quoted(type: Expression): Code {
  return code`"${flat(type)}"`;
}
