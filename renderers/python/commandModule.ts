import { messageDoc } from '../messageDoc.js';
import type { Code, View } from '../../types/Code.js';
import { type Command, type DeclaredError, type Spec, errorsOf, isCommand } from '../../types/ir/Spec.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { code, joinCode, verbatim } from '../code.js';
import { deprecationNote } from '../deprecationNote.js';
import { docstring, stringLiteral } from './encode.js';
import { aliasStatement } from './aliasStatement.js';
import { compareModules } from './importOrder.js';
import { call, importLine, solidLine, statement, subscript } from './layout.js';
import { moduleAlias, PythonContext, type PythonProject } from './PythonContext.js';
import { PythonDeclarations } from './PythonDeclarations.js';
import { wireName } from './PythonTypes.js';

/** The view of the module that declares the types of a command, its errors and its contract. */
export function commandModule(
  project: PythonProject,
  command: Spec,
  packageName: Code,
): Record<string, View> {
  const { types: shown } = command;
  const context = new PythonContext(project, command.name, shown);
  const declarations = new PythonDeclarations(context, (declaration) =>
    messageDoc(declaration, `\`${command.name}\``),
  );
  const variables = typeVariables(context, shown);
  const items = [
    ...shown.flatMap((declaration) => declarations.render(declaration)),
    ...errorsOf(command).map((error) => renderError(context, error)),
    ...(isCommand(command) ? [contract(context, command)] : []),
  ];
  // Fields that are rendered ask for these, so they are known last; they stand first.
  const aliases = privateAliases(context);
  return {
    doc: docstring('', command.description, `The types of ${verbatim(command.name)}`),
    imports: importBlock(context, packageName, items.length > 0),
    items: spaced([...variables, ...aliases], [...context.factories, ...items]),
    mutualModules: moduleLines(context.mutualModules, packageName),
  };
}

/** The imports at the top, in isort's sections. */
function importBlock(context: PythonContext, packageName: Code, usesWire: boolean): Code {
  const from = (module: string, names: ReadonlySet<string>): Code[] =>
    names.size === 0 ? [] : [verbatim(`from ${module} import ${[...names].sort().join(', ')}`)];
  const sections = [
    [code`from __future__ import annotations`],
    [
      ...[...context.standards].sort().map((module) => code`import ${verbatim(module)}`),
      ...from('typing', context.typing),
    ],
    [...from('pydantic', context.pydantic), ...from('typing_extensions', context.extensions)],
    [
      ...(usesWire ? [code`from ${packageName} import wire`] : []),
      ...moduleLines(context.modules, packageName),
    ],
  ];
  return joinCode(
    sections.filter((lines) => lines.length > 0).map((lines) => joinCode(lines, '\n')),
    '\n\n',
  );
}

function moduleLines(names: ReadonlySet<Code>, packageName: Code): Code[] {
  return [...names]
    .sort(compareModules)
    .map((name) => importLine('', code`${packageName}.commands`, name, moduleAlias(name)));
}

/** Two blank lines before each item, but one before the first statement after the imports that is no class (which a decorator may begin) and no function. */
function spaced(variables: readonly Code[], items: readonly Code[]): Code[] {
  const blocks = [...(variables.length === 0 ? [] : [joinCode(variables, '\n')]), ...items];
  return blocks.map((block, index) => {
    const before = index === 0 && !/^(class |def |@)/.test(block) ? '\n' : '\n\n';
    return verbatim(`${before}${block.trimEnd()}`);
  });
}

function typeVariables(context: PythonContext, shown: readonly TypeDeclaration[]): Code[] {
  const used = new Set(shown.flatMap(({ generics }) => generics));
  return [...used].map((name) => {
    const variable = context.parameter(name);
    const value = call(context.typingName('TypeVar'), [code`"${variable}"`]);
    return verbatim(statement('', code`${variable} = `, value).trimEnd());
  });
}

function privateAliases(context: PythonContext): Code[] {
  const statements = context.aliases.map(({ name, type, parameters }) =>
    verbatim(aliasStatement(context, name, type, parameters).trimEnd()),
  );
  const note = code`# Types that contain themselves with other arguments: pydantic finds them again by these names.`;
  return statements.length === 0 ? [] : [note, ...statements];
}

function renderError(context: PythonContext, error: DeclaredError): Code {
  const name = context.own.errors.get(error.code) ?? code`_`;
  const data = error.data === undefined ? undefined : context.typeName(error.data.id);
  const base = data === undefined ? wireName('PlainError') : code`${wireName('DetailedError')}[${data}]`;
  const message = error.description.trim() === '' ? error.code : error.description;
  const lines = [
    statement('    ', code`CODE = `, stringLiteral(error.code)),
    statement('    ', code`MESSAGE = `, stringLiteral(message)),
    ...(data === undefined ? [] : [statement('    ', code`DETAILS = `, data)]),
  ];
  const head = solidLine(code`class ${name}(${base}):`);
  const doc = docstring('    ', error.description);
  return code`${head}${doc}${doc === '' ? code`` : code`\n`}${joinCode(lines, '')}`;
}

function contract(context: PythonContext, command: Command): Code {
  const { handler, errors } = context.own;
  const types = [context.typeName(command.params.id), context.typeName(command.result.id)];
  const raised = [...errors.values()];
  const tuple =
    raised.length === 1
      ? code`(${joinCode(raised, ', ')},)`
      : { open: code`(`, items: raised, close: code`)`, comma: true };
  const alias = statement('', code`${handler} = `, subscript(wireName('Handler'), types));
  const ending = deprecationNote(command.deprecated) === undefined ? [] : [code`deprecated=True`];
  const facts = [
    code`effect=${stringLiteral(command.effect)}`,
    code`idempotent=${command.idempotent ? code`True` : code`False`}`,
    code`access_level=${stringLiteral(command.accessLevel)}`,
  ];
  const value = call(wireName('Command'), [
    stringLiteral(command.name),
    ...types,
    tuple,
    ...facts,
    ...ending,
  ]);
  const name = verbatim(command.name);
  return code`${alias}"""What implements \`${name}\`."""\n\n${statement('', code`COMMAND = `, value)}"""The contract of \`${name}\`."""\n`;
}
