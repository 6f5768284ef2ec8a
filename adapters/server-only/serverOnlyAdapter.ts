import { irVersion } from '../../types/ir/irVersion.js';
import { type PlannedArtifact, PROJECT_OWNER } from '../../types/Artifact.js';
import { type Command, type Spec, isCommand } from '../../types/ir/Spec.js';
import { code, verbatim } from '../../renderers/code.js';
import { nameProject } from '../../renderers/typescript/nameProject.js';
import { serverSymbols } from '../../renderers/typescript/symbols.js';
import type { TypeScriptProject } from '../../renderers/typescript/TypeScriptContext.js';
import { namesOf } from '../../renderers/typescript/typesModuleView.js';
import { header } from '../command/header.js';
import { commandArtifact, commandFolder, planContract } from '../command/planContract.js';
import type { AdapterContext, AdapterPlan, GeneratorAdapter } from '../GeneratorAdapter.js';
import { indexView } from './indexView.js';
import { integrationTestView } from './integrationTestView.js';
import { serverView } from './serverView.js';

/** A command in TypeScript that runs on the server: contract, logic to fill in, tests, docs, registration. */
export const serverOnlyAdapter: GeneratorAdapter = {
  id: 'server-only',
  irVersion,
  languages: ['typescript', 'markdown'],
  description:
    'A TypeScript command that runs on the server: types with codecs, static accessor, server command, tests, docs',
  configSchema: { type: 'object', properties: {}, additionalProperties: false },
  capabilities: { environments: ['server', 'both'], sections: [] },
  slots: ['server'],
  plan(commands, context): AdapterPlan {
    const project = nameProject(context.specs, context.types, context.config);
    const artifacts = commands.flatMap((command) => planCommand(project, command, context));
    const served = commands.filter(isCommand).filter((command) => context.fills(command, 'server'));
    const index = planIndex(project, served, context);
    return { artifacts: [...artifacts, ...index], diagnostics: project.diagnostics };
  },
};

function planCommand(project: TypeScriptProject, command: Spec, context: AdapterContext): PlannedArtifact[] {
  if (!isCommand(command) || !context.fills(command, 'server'))
    return planContract(project, command, context, undefined, []);
  const { base } = namesOf(project, command);
  const folder = commandFolder(command, context);
  const files = {
    server: serverFile(project, command, context),
    unitTest: `${folder}/test/unit/${base}.test.ts`,
    integrationTest: `${folder}/test/integration/${base}.integration.test.ts`,
  };
  const listed = [
    { path: files.server, what: 'the logic (yours)' },
    { path: files.unitTest, what: 'tests of the logic (yours)' },
    { path: files.integrationTest, what: 'dispatch and the examples (generated)' },
    {
      path: indexFile(context),
      what: 'registers every command (generated)',
      registers: { names: ['registerServerCommands'], call: 'registerServerCommands()' },
    },
  ];
  return [
    ...planContract(project, command, context, files.server, listed),
    {
      ...commandArtifact(command, 'server', files.server, 'merged', 'server-only/server', files.server, () =>
        serverView(project, command, files.server),
      ),
      symbols: () => serverSymbols(project, command),
    },
    commandArtifact(
      command,
      'unit-test',
      files.unitTest,
      'merged',
      'server-only/unit-test',
      files.server,
      () => ({ title: code`'${verbatim(command.name)}'` }),
    ),
    commandArtifact(
      command,
      'integration-test',
      files.integrationTest,
      'generated',
      'server-only/integration-test',
      files.server,
      () => ({
        header: header(command.file, `${command.name}:integration-test`, files.server),
        ...integrationTestView(project, command, files),
      }),
    ),
  ];
}

/** Where the logic of a command is. */
function serverFile(project: TypeScriptProject, command: Spec, context: AdapterContext): string {
  const { base } = namesOf(project, command);
  return context.placeOf(`${commandFolder(command, context)}/server/${base}ServerCommand.ts`);
}

function indexFile({ config }: AdapterContext): string {
  return `${config.layout.commands}/index.generated.ts`;
}

function planIndex(
  project: TypeScriptProject,
  commands: readonly Command[],
  context: AdapterContext,
): PlannedArtifact[] {
  if (commands.length === 0) return [];
  const path = indexFile(context);
  return [
    {
      id: { owner: PROJECT_OWNER, role: 'server-index', language: 'typescript' },
      path,
      ownership: 'generated',
      template: 'server-only/index',
      view: () => ({
        header: header('the specs of this project', 'server-index', undefined),
        ...indexView(project, commands, {
          path,
          serverOf: (command) => serverFile(project, command, context),
        }),
      }),
      place: { file: '.generator.json', pointer: '' },
      extensionPoint: '',
    },
  ];
}
