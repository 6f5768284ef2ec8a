import ts from 'typescript';
import type { ObjectMember, TypeExpression } from '../../types/TypeExpression.js';

const PREFIX = 'type X = ';

/** What TypeScript's own parser makes of a type text: the node of the type, or `undefined` when it refuses it. */
export function parseTypeScript(text: string): { node: ts.TypeNode; source: ts.SourceFile } | undefined {
  const source = ts.createSourceFile('t.ts', PREFIX + text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
  // Not in the public types; it holds the errors of the scanner and the parser only.
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  const [statement] = source.statements;
  if (parseDiagnostics.length > 0 || source.statements.length !== 1) return undefined;
  if (statement === undefined || !ts.isTypeAliasDeclaration(statement)) return undefined;
  // A semicolon after the type is no part of it.
  const rest = ts.createScanner(ts.ScriptTarget.ESNext, true, ts.LanguageVariant.Standard, source.text);
  rest.resetTokenState(statement.type.end);
  return rest.scan() === ts.SyntaxKind.EndOfFileToken ? { node: statement.type, source } : undefined;
}

/** Converts a node of the subset. It throws on everything else: parseType must not have accepted that. */
export function convert(node: ts.TypeNode, source: ts.SourceFile): TypeExpression {
  const span = { start: node.getStart(source) - PREFIX.length, end: node.end - PREFIX.length };
  const inner = (child: ts.TypeNode): TypeExpression => convert(child, source);
  if (ts.isParenthesizedTypeNode(node)) return inner(node.type);
  if (ts.isArrayTypeNode(node))
    return { kind: 'array', element: inner(node.elementType), readonly: false, ...span };
  if (ts.isTupleTypeNode(node)) return { kind: 'tuple', elements: node.elements.map(inner), ...span };
  if (ts.isTypeLiteralNode(node)) {
    return { kind: 'object', members: node.members.map((member) => convertMember(member, source)), ...span };
  }
  if (ts.isUnionTypeNode(node)) return convertUnion(node.types.map(inner), span);
  if (ts.isLiteralTypeNode(node)) {
    if (ts.isStringLiteral(node.literal)) return { kind: 'literal', value: node.literal.text, ...span };
    if (node.literal.kind === ts.SyntaxKind.NullKeyword) return { kind: 'null', ...span };
  }
  if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword) {
    // The checker wants an array or a tuple here, without parentheses.
    if (ts.isArrayTypeNode(node.type))
      return { kind: 'array', element: inner(node.type.elementType), readonly: true, ...span };
    if (ts.isTupleTypeNode(node.type))
      return { kind: 'tuple', elements: node.type.elements.map(inner), ...span };
  }
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) {
    const [name, args] = [node.typeName.text, (node.typeArguments ?? []).map(inner)];
    const [element] = args;
    if (name === 'ReadonlyArray' && element && args.length === 1)
      return { kind: 'array', element, readonly: true, ...span };
    return { kind: 'name', name, args, ...span };
  }
  const scalar = SCALARS.get(node.kind);
  if (scalar !== undefined) return { kind: 'name', name: scalar, args: [], ...span };
  throw new Error(`not in the subset: ${ts.SyntaxKind[node.kind]} ${node.getText(source)}`);
}

const SCALARS = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.NumberKeyword, 'number'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
  [ts.SyntaxKind.UnknownKeyword, 'unknown'],
  [ts.SyntaxKind.IntrinsicKeyword, 'intrinsic'],
]);

function convertUnion(types: TypeExpression[], span: { start: number; end: number }): TypeExpression {
  const members = types.flatMap((type) => (type.kind === 'union' ? type.members : [type]));
  const [only] = types;
  // TypeScript keeps `| T` as a union of one.
  return types.length === 1 && only !== undefined ? only : { kind: 'union', members, ...span };
}

function convertMember(member: ts.TypeElement, source: ts.SourceFile): ObjectMember {
  if (!ts.isPropertySignature(member) || member.type === undefined)
    throw new Error('not a property with a type');
  if (!ts.isIdentifier(member.name) && !ts.isStringLiteral(member.name)) throw new Error('not a plain name');
  const modifiers = member.modifiers ?? [];
  if (modifiers.length > 1 || modifiers.some(({ kind }) => kind !== ts.SyntaxKind.ReadonlyKeyword))
    throw new Error('modifiers');
  return {
    name: member.name.text,
    optional: member.questionToken !== undefined,
    type: convert(member.type, source),
    start: member.getStart(source) - PREFIX.length,
    end: member.type.end - PREFIX.length,
  };
}
