import { posix } from 'node:path';
import { freshFirst } from '../sdk/freshFirst.js';
import { deprecationBehind } from '../../renderers/markdownDeprecation.js';
import { type Ownership, type PlannedArtifact, PROJECT_OWNER } from '../../types/Artifact.js';
import type { View } from '../../types/Code.js';
import type { Place } from '../../types/diagnostics/Diagnostic.js';
import { type Spec, isCommand } from '../../types/ir/Spec.js';
import { code, joinCode, verbatim } from '../../renderers/code.js';
import type { KotlinProject } from '../../renderers/kotlin/KotlinContext.js';
import { commandPackage, wirePackage } from '../../renderers/kotlin/packages.js';
import { tupleViews } from '../../renderers/kotlin/tupleViews.js';
import { header, htmlHeader, supportHeader } from '../command/header.js';
import { languageOf } from '../command/languageOf.js';
import { supportFiles } from '../sdk/supportFiles.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { type KotlinPackage, sourceFolder } from './kotlinPackage.js';
import { testedIn } from './planCommand.js';

const place: Place = { file: '.generator.json', pointer: '' };

/** What the package has besides its commands. */
export function planPackage(
  project: KotlinProject,
  target: KotlinPackage,
  commands: readonly Spec[],
  context: AdapterContext,
): PlannedArtifact[] {
  const name = verbatim(target.name);
  const root = verbatim(target.root);
  const plan = (
    role: string,
    path: string,
    ownership: Ownership,
    template: string,
    view: Record<string, View>,
  ) => artifact(role, path, ownership, template, { name, package: root, ...view });
  const headed = (file: string): Record<string, View> => ({
    header: verbatim(header('.generator.json', `kotlin:${file}`, undefined).trimEnd()),
  });
  const tuplesFile = `${sourceFolder(target, 'main', wirePackage(target.root))}/Tuples.kt`;
  const tuples = tupleViews(commands);
  const isTested = commands.some((command) => testedIn(target, command, context).length > 0);
  const support = supportFiles('kotlin', { package: target.root.replaceAll('.', '/') }).filter(
    ({ path }) => isTested || !path.startsWith('src/test/'),
  );
  return [
    plan('kotlin-pom', `${target.folder}/pom.xml`, 'merged', 'kotlin/pom', { tested: isTested }),
    plan('kotlin-build-gradle', `${target.folder}/build.gradle.kts`, 'merged', 'kotlin/build-gradle', {
      tested: isTested,
    }),
    plan(
      'kotlin-settings-gradle',
      `${target.folder}/settings.gradle.kts`,
      'merged',
      'kotlin/settings-gradle',
      {},
    ),
    plan('kotlin-editorconfig', `${target.folder}/.editorconfig`, 'merged', 'kotlin/editorconfig', {}),
    plan('kotlin-readme', `${target.folder}/README.md`, 'generated', 'kotlin/readme', {
      header: htmlHeader('the specs'),
      tested: isTested,
      ...readmeView(project, commands),
    }),
    ...support.map(({ template, path }) => {
      const file = posix.basename(path, '.kt');
      return plan(`kotlin-support/${file}`, `${target.folder}/${path}`, 'generated', template, {
        header: verbatim(supportHeader(template).trimEnd()),
      });
    }),
    ...(tuples.length === 0
      ? []
      : [plan('kotlin-tuples', tuplesFile, 'generated', 'kotlin/tuples', { ...headed('Tuples'), tuples })]),
  ];
}

function artifact(
  role: string,
  path: string,
  ownership: Ownership,
  template: string,
  view: Record<string, View>,
): PlannedArtifact {
  const id = { owner: PROJECT_OWNER, role, language: languageOf(path) };
  return { id, path, ownership, template, view: () => view, place, extensionPoint: '' };
}

function readmeView({ names, root }: KotlinProject, commands: readonly Spec[]): Record<string, View> {
  const [shown] = freshFirst(commands.filter(isCommand));
  const own = shown && names.get(shown.name);
  const listed = commands.map(({ name, deprecated }) => ({
    name: verbatim(name),
    package: verbatim(commandPackage(root, name)),
    deprecation: deprecationBehind(deprecated),
  }));
  if (shown === undefined || own === undefined) return { commands: listed, example: false };
  const home = commandPackage(root, shown.name);
  const wire = wirePackage(root);
  const type = own.types.get(shown.params.id)?.type ?? verbatim('');
  const result = own.types.get(shown.result.id)?.type ?? verbatim('');
  const imports = [
    `${home}.${type}`,
    `${home}.${result}`,
    `${home}.${own.call}`,
    `${wire}.Client`,
    `${wire}.HttpTransport`,
  ];
  const lines = [
    ...[...imports].sort().map((line) => verbatim(`import ${line}`)),
    verbatim(''),
    code`suspend fun example(params: ${type}): ${result} {`,
    verbatim('    val client = Client(HttpTransport("https://example.com"))'),
    code`    return client.${own.call}(params)`,
    verbatim('}'),
  ];
  return { commands: listed, example: joinCode(lines, '\n'), call: own.call, command: own.command };
}
