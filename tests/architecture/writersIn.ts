import ts from 'typescript';

/** What of `node:fs` only reads. What is not listed here may write, so that a new function of Node is no hole. */
const readers: ReadonlySet<string> = new Set([
  ...[
    'accessSync',
    'closeSync',
    'constants',
    'existsSync',
    'fstatSync',
    'lstatSync',
    'opendirSync',
    'readFileSync',
  ],
  ...['readSync', 'readdirSync', 'readlinkSync', 'realpathSync', 'statSync', 'watch'],
  ...['access', 'lstat', 'opendir', 'readFile', 'readdir', 'readlink', 'realpath', 'stat'],
]);

const openers: ReadonlySet<string> = new Set(['open', 'openSync']);

const types: ReadonlySet<string> = new Set(['Dirent', 'FSWatcher', 'Stats']);

/**
 * How a module could write to the disk: the names of what it imports of Node's file system that does not only read, or
 * the whole of it (`*`), whatever the way: named, default, namespace, re-exported, dynamic, `require`, or asked of the
 * process. `open` and `openSync` are fine where each call says that it reads.
 */
export function writersIn(path: string, text: string): string[] {
  // Most modules need not be parsed.
  if (!/fs\b|getBuiltinModule|require/.test(text)) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = new Set<string>();
  const opening = new Map<string, string>();
  const imported = (name: string, alias: string): void => {
    if (readers.has(name) || types.has(name)) return;
    if (openers.has(name)) opening.set(alias, name);
    else found.add(name);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && isFileSystem(node.moduleSpecifier)) importsOf(node, imported);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier && isFileSystem(node.moduleSpecifier))
      found.add('*');
    else if (ts.isImportEqualsDeclaration(node) && isFileSystemReference(node.moduleReference))
      found.add('*');
    else if (ts.isCallExpression(node) && isWayIn(node)) found.add('*');
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const [alias, name] of opening) if (!onlyReads(source, alias)) found.add(name);
  return [...found].sort();
}

function importsOf(
  { importClause }: ts.ImportDeclaration,
  imported: (name: string, alias: string) => void,
): void {
  if (!importClause || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return;
  const { name, namedBindings } = importClause;
  if (name || (namedBindings && ts.isNamespaceImport(namedBindings))) imported('*', '*');
  if (!namedBindings || !ts.isNamedImports(namedBindings)) return;
  for (const element of namedBindings.elements)
    if (!element.isTypeOnly) imported((element.propertyName ?? element.name).text, element.name.text);
}

function isFileSystem(node: ts.Node | undefined): boolean {
  return (
    node !== undefined &&
    ts.isStringLiteralLike(node) &&
    /^(?:node:)?fs(?:\/promises)?$|(?:^|-)fs(?:-|$)/.test(node.text)
  );
}

function isFileSystemReference(node: ts.ModuleReference): boolean {
  return ts.isExternalModuleReference(node) && isFileSystem(node.expression);
}

/** A call that is given the name of the module, whatever it is, or one that only running it tells. */
function isWayIn({ expression, arguments: [name] }: ts.CallExpression): boolean {
  if (isFileSystem(name)) return true;
  const called = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
  const isLoader = called === 'require' || called === 'getBuiltinModule';
  return isLoader && (name === undefined || !isElsewhere(name));
}

/** Whether a name, as far as it can be read, is certainly that of another module. */
function isElsewhere(name: ts.Expression): boolean {
  if (ts.isStringLiteralLike(name)) return true;
  const end = ts.isTemplateExpression(name) ? name.templateSpans.at(-1)?.literal.text : undefined;
  return end !== undefined && end !== '' && !/(?:fs|promises)$/.test(end);
}

/** Whether the function is used in no other way than to open for reading: without flags, with `'r'`, or `O_RDONLY`. */
function onlyReads(source: ts.SourceFile, alias: string): boolean {
  let sound = true;
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node) && node.text === alias && !isMember(node)) {
      const call = node.parent;
      const flags = ts.isCallExpression(call) && call.expression === node ? call.arguments[1] : 'no call';
      sound &&= flags === undefined || (flags !== 'no call' && readFlags.test(flags.getText()));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return sound;
}

const readFlags =
  /^(?:'r'|(?:constants\.)?O_(?:RDONLY|NOFOLLOW|NONBLOCK)(?: \| (?:constants\.)?O_(?:RDONLY|NOFOLLOW|NONBLOCK))*)$/;

/** `file.open` is another thing than `open`. */
function isMember(node: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
}
