import { isCommand } from '../../types/ir/Spec.js';
import type { Ownership, PlannedArtifact } from '../../types/Artifact.js';
import { PROJECT_OWNER } from '../../types/Artifact.js';
import type { View } from '../../types/Code.js';
import { commandModule } from '../../renderers/python/commandModule.js';
import { clientSymbols, moduleSymbols } from '../../renderers/python/symbols.js';
import { stringLiteral } from '../../renderers/python/encode.js';
import { header, supportHeader } from '../command/header.js';
import { languageOf } from '../command/languageOf.js';
import { commandArtifact } from '../command/planContract.js';
import { withReferenced } from '../../types/ir/withReferenced.js';
import { irVersion } from '../../types/ir/irVersion.js';
import type { AdapterPlan, GeneratorAdapter } from '../GeneratorAdapter.js';
import { type SupportFile, supportFiles } from '../sdk/supportFiles.js';
import { casesText, typesText } from './casesText.js';
import { commandsView } from './commandsView.js';
import { namePython } from './namePython.js';
import { type PythonPackage, pythonOptions, pythonPackage } from './pythonPackage.js';
import { readmeView } from './readmeView.js';

/** A typed Python package: pydantic models, an asynchronous client, and routes for FastAPI. */
export const pythonAdapter: GeneratorAdapter = {
  id: 'python',
  irVersion,
  languages: ['python', 'markdown', 'toml', 'json', 'text'],
  description: 'A typed Python package: pydantic models, async client, FastAPI routes, contract tests',
  configSchema: pythonOptions,
  capabilities: { environments: ['server', 'browser', 'both'], sections: [] },
  plan(commands, context): AdapterPlan {
    if (commands.length === 0) return { artifacts: [], diagnostics: [] };
    const used = withReferenced(commands, context);
    const project = namePython(used, context);
    if (project.diagnostics.length > 0) return { artifacts: [], diagnostics: project.diagnostics };
    const pack = pythonPackage(context);
    const source = `${pack.folder}/src/${pack.module}`;
    const ofCommands = used.flatMap((command) => {
      const { module } = project.names.get(command.name) ?? { module: '' };
      const path = `${source}/commands/${module}.py`;
      const own = {
        ...commandArtifact(command, 'python-types', path, 'generated', 'python/command', '', () => ({
          header: header(command.file, command.name, undefined, '#'),
          ...commandModule(project, command, pack.module),
        })),
        symbols: () => moduleSymbols(project, command, pack.module),
      };
      const cases = casesText(command, context);
      if (cases === undefined) return [own];
      const data = `${pack.folder}/tests/cases/${module}.json`;
      return [
        own,
        commandArtifact(command, 'python-cases', data, 'generated', 'python/cases', '', () => ({
          json: cases,
        })),
      ];
    });
    const executable = used.filter(isCommand).filter((command) => commands.includes(command));
    const shared = commandsView(project, executable, pack.module);
    const view = {
      some: executable.length > 0,
      package: pack.module,
      title: stringLiteral(pack.name),
      name: stringLiteral(pack.name),
    };
    // A library of types has nobody to call.
    const ends = executable.length === 0 ? [] : (['registry', 'handlers', 'client'] as const);
    const fixed = executable.length === 0 ? [] : ['http', 'server'];
    return {
      artifacts: [
        ...ofCommands,
        ...ends.map((name) => ({
          ...packageFile(pack, `${source}/${name}.py`, `python/${name}`, { ...view, ...shared }),
          ...(name === 'client' ? { symbols: () => clientSymbols(project, executable, pack.module) } : {}),
        })),
        ...fixed.map((name) => supportFile(pack, `${source}/${name}.py`, `python/${name}`, view)),
        ...supportOf(pack, executable.length > 0).map(({ template, path }) =>
          supportFile(pack, `${pack.folder}/${path}`, template, view),
        ),
        packageFile(pack, `${source}/__init__.py`, 'python/init', view),
        packageFile(pack, `${source}/py.typed`, 'python/marker', view),
        supportFile(pack, `${source}/commands/__init__.py`, 'python/commands-init', view),
        packageFile(pack, `${pack.folder}/tests/types.json`, 'python/cases', {
          json: typesText(project, used, context),
        }),
        packageFile(pack, `${pack.folder}/pyproject.toml`, 'python/pyproject', view, 'merged'),
        packageFile(
          pack,
          `${pack.folder}/README.md`,
          'python/readme',
          readmeView(project, executable, pack),
          'merged',
        ),
      ],
      diagnostics: [],
    };
  },
};

/** Support code. Only who serves commands needs what is about calls. */
function supportOf({ module }: PythonPackage, isServing: boolean): SupportFile[] {
  const all = supportFiles('python', { package: module });
  return isServing ? all : all.filter(({ path }) => !/\/(context|dependencies|routes)\.py$/.test(path));
}

/** A file of the package in which nothing comes from specs. */
function supportFile(
  pack: PythonPackage,
  path: string,
  template: string,
  view: Record<string, View>,
): PlannedArtifact {
  return packageFile(pack, path, template, { ...view, header: supportHeader(template, '#') });
}

/** A file of the package that belongs to no command. Its path within the package is its role. */
function packageFile(
  { folder }: PythonPackage,
  path: string,
  template: string,
  view: Record<string, View>,
  ownership: Ownership = 'generated',
): PlannedArtifact {
  const within = path.slice(folder.length + 1);
  return {
    id: { owner: PROJECT_OWNER, role: `python:${within}`, language: languageOf(path) },
    path,
    ownership,
    template,
    view: () => ({ header: header('the specs of this project', 'python', undefined, '#'), ...view }),
    place: { file: '.generator.json', pointer: '' },
    extensionPoint: '',
  };
}
