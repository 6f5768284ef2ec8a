import type { Code, View } from '../../types/Code.js';
import type { Command } from '../../types/ir/Spec.js';
import { sentence } from '../../renderers/asciiCase.js';
import { callProse } from '../../renderers/callNote.js';
import { code, verbatim } from '../../renderers/code.js';
import { deprecationNote } from '../../renderers/deprecationNote.js';
import { docstring, identifier, stringLiteral } from '../../renderers/python/encode.js';
import { compareModules } from '../../renderers/python/importOrder.js';
import { asyncMethod, call, importLine, solidLine, statement } from '../../renderers/python/layout.js';
import { moduleAlias, type PythonProject } from '../../renderers/python/PythonContext.js';

/** What the registry, the handlers and the client say about each command. */
export function commandsView(
  project: PythonProject,
  commands: readonly Command[],
  packageName: Code,
): Record<string, View> {
  const views = commands.flatMap((command) => {
    const names = project.names.get(command.name);
    const params = names?.types.get(command.params.id)?.type;
    const result = names?.types.get(command.result.id)?.type;
    if (names === undefined || params === undefined || result === undefined) return [];
    const { module, handler } = names;
    const alias = moduleAlias(module);
    return [
      {
        import: importLine('', code`${packageName}.commands`, module, alias),
        typeImport: importLine('    ', code`${packageName}.commands`, module, alias),
        entry: code`    ${stringLiteral(command.name)}: ${alias}.COMMAND,`,
        handler: verbatim(solidLine(code`${module}: ${alias}.${handler} | None = None`, '    ').trimEnd()),
        handlerEntry: code`        ${stringLiteral(command.name)}: handlers.${module},`,
        doc: verbatim(docstring('    ', command.description, sentence(command.name)).trimEnd()),
        ending: ending(command),
        head: verbatim(
          asyncMethod(
            '    ',
            identifier(module),
            code`${alias}.${params}`,
            code`${alias}.${result}`,
          ).trimEnd(),
        ),
        methodDoc: verbatim(docstring('        ', callProse(command, sentence(command.name))).trimEnd()),
        body: verbatim(
          statement(
            '        ',
            code`return `,
            code`await ${alias}.COMMAND.call(self._transport, params)`,
          ).trimEnd(),
        ),
        order: module,
      },
    ];
  });
  const sorted = [...views].sort((a, b) => compareModules(a.order, b.order));
  const deprecates = sorted.some(({ ending: decorator }) => decorator !== false);
  return { commands: sorted, some: sorted.length > 0, deprecates };
}

/** The decorator of a deprecated command's method. */
function ending({ deprecated }: Command): Code | false {
  const note = deprecationNote(deprecated);
  if (note === undefined) return false;
  return verbatim(statement('    ', code`@`, call(code`deprecated_`, [stringLiteral(note)])).trimEnd());
}
