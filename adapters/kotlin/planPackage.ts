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
import { header, htmlHeader } from '../command/header.js';
import { languageOf } from '../command/languageOf.js';
import { type KotlinPackage, sourceFolder } from './kotlinPackage.js';

const place: Place = { file: '.generator.json', pointer: '' };

/** The support code: a template each, and the file that it becomes. */
const support = {
  aliases: 'AliasSerializer',
  bytes: 'Bytes',
  client: 'Client',
  collections: 'Collections',
  command: 'Command',
  enums: 'EnumSerializer',
  field: 'Field',
  formats: 'Formats',
  'http-transport': 'HttpTransport',
  'json-reader': 'JsonReader',
  numbers: 'Numbers',
  path: 'Path',
  records: 'RecordSerializer',
  scalars: 'Scalars',
  texts: 'Texts',
  transport: 'Transport',
  unions: 'UnionSerializer',
  'validation-rule': 'ValidationRule',
  wire: 'Wire',
  'wire-exception': 'WireException',
  'wire-serializer': 'WireSerializer',
} as const;

/** What the package has besides its commands. */
export function planPackage(
  project: KotlinProject,
  target: KotlinPackage,
  commands: readonly Spec[],
): PlannedArtifact[] {
  const name = verbatim(target.name);
  const root = verbatim(target.root);
  const wire = wirePackage(target.root);
  const plan = (
    role: string,
    path: string,
    ownership: Ownership,
    template: string,
    view: Record<string, View>,
  ) => artifact(role, path, ownership, template, { name, package: root, ...view });
  const source = (set: 'main' | 'test', template: string, file: string, view: Record<string, View> = {}) => {
    const head = header('.generator.json', `kotlin:${file}`, undefined);
    return plan(
      `kotlin-${template}`,
      `${sourceFolder(target, set, wire)}/${file}.kt`,
      'generated',
      `kotlin/${template}`,
      { header: verbatim(head.trimEnd()), ...view },
    );
  };
  const tuples = tupleViews(commands);
  return [
    plan('kotlin-pom', `${target.folder}/pom.xml`, 'merged', 'kotlin/pom', {}),
    plan('kotlin-build-gradle', `${target.folder}/build.gradle.kts`, 'merged', 'kotlin/build-gradle', {}),
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
      ...readmeView(project, commands),
    }),
    ...Object.entries(support).map(([template, file]) => source('main', `wire/${template}`, file)),
    ...(tuples.length === 0 ? [] : [source('main', 'wire/tuples', 'Tuples', { tuples })]),
    source('test', 'check-contract', 'CheckContract'),
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
  const imports = [`${home}.${type}`, `${home}.${result}`, `${home}.${own.call}`, `${wire}.Client`];
  const lines = [
    ...[...imports].sort().map((line) => verbatim(`import ${line}`)),
    verbatim(''),
    code`suspend fun example(client: Client, params: ${type}): ${result} = client.${own.call}(params)`,
    verbatim(''),
    verbatim(`// val client = Client(${wire}.HttpTransport("https://example.com"))`),
  ];
  return { commands: listed, example: joinCode(lines, '\n'), call: own.call, command: own.command };
}
