import ts from 'typescript';

/**
 * An ESLint rule: no walk over types as plain data. A default or an example may have every key that a type has, so who goes
 * through all values of an object takes it for one; `types/ir` has walks that know where types stand. It is reported
 * where `Object.values`, `Object.entries` or `JSON.stringify` with a function goes into something of `types/ir`, or into
 * something that may be anything.
 */
export const noIrReflection = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      walk: 'Walk types with types/ir (nodesIn, typesOf, fieldsOf, referencesOf), not as plain data.',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    return {
      CallExpression(node) {
        const [walked, visit] = node.arguments;
        const name = context.sourceCode.getText(node.callee);
        const isWalk =
          /^Object\.(values|entries)$/.test(name) ||
          (name === 'JSON.stringify' && visit !== undefined && isFunction(services, visit));
        if (isWalk && walked !== undefined && mayBeIr(services.program, services.getTypeAtLocation(walked)))
          context.report({ node, messageId: 'walk' });
      },
    };
  },
};

function isFunction(services, node) {
  return services.getTypeAtLocation(node).getCallSignatures().length > 0;
}

/** `around` are the types that this one is a part of: a JSON value holds JSON values. */
function mayBeIr(program, type, around = new Set()) {
  if (around.has(type)) return false;
  const inner = new Set([...around, type]);
  if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive)) !== 0) return true;
  if (type.isUnionOrIntersection()) return type.types.some((part) => mayBeIr(program, part, inner));
  const element = program.getTypeChecker().getIndexTypeOfType(type, ts.IndexKind.Number);
  if (element !== undefined && mayBeIr(program, element, inner)) return true;
  return [type.symbol, type.aliasSymbol].some((symbol) =>
    symbol?.declarations?.some((declared) => declared.getSourceFile().fileName.includes('/types/ir/')),
  );
}
