import ts from 'typescript';

/**
 * The ids of languages that a module names where code could depend on them, sorted: in texts that are names themselves
 * (`'rust'`, `'rust-ipc'`, `'rust/cases'`), in keys and in properties that are read (`spec.rust`). Prose does not count, nor where
 * modules are imported from, nor types.
 */
export function languagesNamedIn(path: string, text: string, ids: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (/\s/.test(name)) return;
    for (const part of name.split(/[^A-Za-z0-9]+/)) if (ids.has(part)) found.add(part);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isJSDoc(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      add(node.text);
    else if (ts.isPropertyAccessExpression(node)) add(node.name.text);
    else if (ts.isObjectLiteralElementLike(node) || ts.isBindingElement(node) || ts.isPropertySignature(node))
      addName(node);
    ts.forEachChild(node, visit);
  };
  const addName = (node: ts.ObjectLiteralElementLike | ts.BindingElement | ts.PropertySignature): void => {
    const name = ts.isBindingElement(node) ? (node.propertyName ?? node.name) : node.name;
    if (name && ts.isIdentifier(name)) add(name.text);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false));
  return [...found].sort();
}
