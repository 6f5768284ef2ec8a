import type { ListedFile, Ownership, PlannedArtifact } from '../../types/Artifact.js';
import type { Code, View } from '../../types/Code.js';
import { type Command, isCommand, mayOmitParams, type Spec } from '../../types/ir/Spec.js';
import { joinCode, verbatim } from '../../renderers/code.js';
import { caseFile } from '../../renderers/cases/caseFile.js';
import { readmeView } from '../../renderers/DocRenderer.js';
import { markdownCode, markdownFence } from '../../renderers/markdown.js';
import { contractCases } from '../../renderers/TestRenderer.js';
import { ModuleScope } from '../../renderers/typescript/ModuleScope.js';
import { TypeScriptContext, type TypeScriptProject } from '../../renderers/typescript/TypeScriptContext.js';
import { typesModuleSymbols } from '../../renderers/typescript/symbols.js';
import { namesOf, typesModuleView } from '../../renderers/typescript/typesModuleView.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { contractTestView, hasContractTests } from './contractTestView.js';
import { header, htmlHeader } from './header.js';
import { languageOf } from './languageOf.js';

/** A planned file of one command; templates are named in full. */
export function commandArtifact(
  command: Spec,
  role: string,
  path: string,
  ownership: Ownership,
  template: string,
  extensionPoint: string,
  view: () => Record<string, View>,
): PlannedArtifact {
  const id = { owner: command.name, role, language: languageOf(path) };
  return { id, path, ownership, template, view, place: command.place, extensionPoint };
}

/** The folder of a command, relative to the output root. */
export function commandFolder(command: Spec, context: AdapterContext): string {
  return `${context.config.layout.commands}/${command.name}`;
}

/**
 * What every adapter with TypeScript gives a command: its types module, the tests of the contract, and a README that
 * also lists the adapter's own files. `logic` is where a person writes the command.
 */
export function planContract(
  project: TypeScriptProject,
  command: Spec,
  context: AdapterContext,
  logic: string | undefined,
  own: readonly ListedFile[],
): PlannedArtifact[] {
  const folder = commandFolder(command, context);
  const types = project.typesModule(command.name);
  const { base } = namesOf(project, command);
  const contractTest = `${folder}/test/unit/${base}.contract.test.ts`;
  const cases = `${base}.cases.json`;
  const point = logic ?? types;
  const head = (role: string): Code => header(command.file, `${command.name}:${role}`, logic);
  const plan = (
    role: string,
    path: string,
    view: (lists: readonly ListedFile[]) => Record<string, View>,
    lists: readonly ListedFile[] = [],
  ): PlannedArtifact => ({
    ...commandArtifact(command, role, path, 'generated', `command/${role}`, point, () => ({})),
    view,
    shared: { lists },
  });
  const artifacts: PlannedArtifact[] = [];
  const files: ListedFile[] = [];
  if (command.types.length > 0) {
    const module = plan('types', types, () => {
      const { view, imports } = typesModuleView(project, command);
      return { header: head('types'), imports, ...view };
    });
    artifacts.push({ ...module, symbols: () => typesModuleSymbols(project, command) });
    files.push({ path: types, what: whatTypesHold(command) });
  }
  if (hasContractTests(command)) {
    artifacts.push(
      plan('contract-test', contractTest, () => ({
        header: head('contract-test'),
        ...contractTestView(project, command, contractTest, cases),
      })),
      plan('cases', `${folder}/test/unit/${cases}`, () => ({
        json: caseFile(contractCases(context.types, command)),
      })),
    );
    files.push({ path: contractTest, what: 'tests of the contract (generated)' });
  }
  artifacts.push(
    plan(
      'readme',
      `${folder}/README.md`,
      (lists) => ({
        header: htmlHeader(command.file),
        ...readmeView(command, context.types),
        usage: isCommand(command) ? usage(project, command, `${folder}/README.md`, lists) : false,
        files: fileList(folder, lists),
      }),
      [...files, ...own],
    ),
  );
  return artifacts;
}

function whatTypesHold(command: Spec): string {
  return isCommand(command)
    ? 'types, codecs, contract and accessor (generated)'
    : 'types and codecs (generated)';
}

/** A call that can be copied: what it imports, and how the command is registered before. */
function usage(
  project: TypeScriptProject,
  command: Command,
  readme: string,
  lists: readonly ListedFile[],
): Code {
  const context = new TypeScriptContext(project, readme, new ModuleScope(['params', 'result']));
  const types = context.specifier(project.typesModule(command.name));
  const accessor = context.scope.use(types, namesOf(project, command).accessor, 'value');
  const registrations = lists.flatMap(({ path, registers }) => {
    for (const name of registers?.names ?? []) context.scope.use(context.specifier(path), name, 'value');
    return registers === undefined ? [] : ['// Once, when the program starts:', `${registers.call};`, ''];
  });
  const params = mayOmitParams(command) ? '' : 'params';
  const call = `const result = await ${accessor}.execute(${params});`;
  return markdownFence('ts', [...context.scope.render(), '', ...registrations, call].join('\n'));
}

/** Files in the folder of the command by their path in it, others by their path from the root. */
function fileList(folder: string, files: readonly ListedFile[]): Code[] {
  return files.map(({ path, what }) => {
    const shown = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
    return joinCode([verbatim('- '), markdownCode(shown), verbatim(`: ${what}`)], '');
  });
}
