import { posix } from 'node:path';
import { tupleLengths } from '../../types/ir/tupleLengths.js';
import { typesOf } from '../../types/ir/bodyParts.js';
import { type Ownership, type PlannedArtifact, PROJECT_OWNER } from '../../types/Artifact.js';
import type { View } from '../../types/Code.js';
import { type Spec, isCommand } from '../../types/ir/Spec.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import { verbatim } from '../../renderers/code.js';
import { declarationsView } from '../../renderers/swift/declarationsView.js';
import { nameSwiftProject, type SwiftProject } from '../../renderers/swift/nameSwift.js';
import { clientSymbols, commandSymbols } from '../../renderers/swift/symbols.js';
import { caseFile } from '../../renderers/cases/caseFile.js';
import { contractCases, type TestedType } from '../../renderers/TestRenderer.js';
import { header, supportHeader } from '../command/header.js';
import { languageOf } from '../command/languageOf.js';
import { commandArtifact } from '../command/planContract.js';
import { withReferenced } from '../../types/ir/withReferenced.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { type SdkPackage, sdkPackage } from '../sdk/sdkPackage.js';
import { supportFiles } from '../sdk/supportFiles.js';
import { typesTested } from '../sdk/typesTested.js';
import { clientView } from './clientView.js';
import { contractTestView } from './contractTestView.js';
import { readmeView } from './readmeView.js';
import { tuplesView } from './tuplesView.js';

/** What the package is where the config does not say. */
export const fallbackPackage: SdkPackage = { folder: 'sdk/swift', name: 'CommandSDK' };

/** Every file of the package. */
export function planSwift(commands: readonly Spec[], context: AdapterContext): PlannedArtifact[] {
  if (commands.length === 0) return [];
  const { folder, name: module } = sdkPackage(context, fallbackPackage);
  const project = nameSwiftProject(context.specs, context.types, context.config, module);
  const used = withReferenced(commands, context);
  const executable = commands.filter(isCommand);
  const sources = `${folder}/Sources/${module}`;
  const tests = `${folder}/Tests/${module}Tests`;
  const isTested = used.some((command) => testedIn(project, command, context, tests).length > 0);
  const point = `${folder}/Package.swift`;
  const own = (
    role: string,
    path: string,
    template: string,
    view: Record<string, View>,
    ownership: Ownership = 'generated',
  ): PlannedArtifact => ({
    id: { owner: PROJECT_OWNER, role: `swift-${role}`, language: languageOf(path) },
    path,
    ownership,
    template,
    view: () => ({
      module: verbatim(module),
      header: header('the specs', `swift:${role}`, undefined),
      ...view,
    }),
    place: commands[0]?.place ?? { file: '', pointer: '' },
    extensionPoint: point,
  });
  const written = used.flatMap(({ types }) => types.flatMap(({ body }) => typesOf(body)));
  const lengths = tupleLengths([...written, ...externalForms(context)]);
  const support = supportFiles('swift', { module })
    .filter(({ path }) => isTested || !path.startsWith('Tests/'))
    .map(({ template, path }) =>
      own(roleOf(path), `${folder}/${path}`, template, { header: supportHeader(template) }),
    );
  return [
    own('package', point, 'swift/package', { tested: isTested }, 'merged'),
    own('format', `${folder}/.swift-format`, 'swift/swift-format', {}),
    own('readme', `${folder}/README.md`, 'swift/readme', {
      ...readmeView(project, executable, used),
      tested: isTested,
    }),
    ...support,
    ...(lengths.length === 0
      ? []
      : [own('tuples', `${sources}/Support/Tuples.swift`, 'swift/tuples', tuplesView(lengths))]),
    ...(executable.length === 0
      ? []
      : [
          {
            ...own(
              'client',
              `${sources}/CommandClient.swift`,
              'swift/client',
              clientView(project, executable),
            ),
            symbols: () => clientSymbols(project, executable),
          },
        ]),
    ...used.flatMap((command) => planCommand(project, command, context, sources, tests)),
  ];
}

/** `support-<name>` for `…/<name>.swift`. */
function roleOf(path: string): string {
  return `support-${posix.basename(path, '.swift')}`;
}

function planCommand(
  project: SwiftProject,
  command: Spec,
  context: AdapterContext,
  sources: string,
  tests: string,
): PlannedArtifact[] {
  if (command.types.length === 0) return [];
  const file = project.names.get(command.name)?.file ?? '';
  const path = `${sources}/Commands/${file}.swift`;
  const tested = testedIn(project, command, context, tests);
  const { test, cases } = testPaths(project, command, tests);
  const plan = (role: string, at: string, view: () => Record<string, View>): PlannedArtifact =>
    commandArtifact(command, `swift-${role}`, at, 'generated', `swift/${role}`, path, () => ({
      header: header(command.file, `${command.name}:swift-${role}`, undefined),
      ...view(),
    }));
  const types = plan('types', path, () => ({ ...declarationsView(project, command) }));
  const declared = { ...types, symbols: () => commandSymbols(project, command) };
  if (tested.length === 0) return [declared];
  return [
    declared,
    plan('contract-test', test, () => contractTestView(project, command, tested, file)),
    plan('cases', cases, () => ({
      json: caseFile(contractCases(context.types, command)),
    })),
  ];
}

/** Where the tests of a command are, and what they read. */
function testPaths({ names }: SwiftProject, { name }: Spec, tests: string): { test: string; cases: string } {
  const file = names.get(name)?.file ?? '';
  return { test: `${tests}/${file}Tests.swift`, cases: `${tests}/Cases/${file}.json` };
}

/** The types of a command that the package tests. */
function testedIn(
  project: SwiftProject,
  command: Spec,
  context: AdapterContext,
  tests: string,
): TestedType[] {
  const { test, cases } = testPaths(project, command, tests);
  return typesTested(context, command, test, cases);
}

/** How the types travel that are declared outside of archc. */
function externalForms({ types }: AdapterContext): TypeNode[] {
  return [...types.values()].flatMap(({ body }) => (body.kind === 'external' ? [body.wire] : []));
}
