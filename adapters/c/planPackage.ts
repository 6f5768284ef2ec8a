import { markdownCode } from '../../renderers/markdown.js';
import { deprecationBehind } from '../../renderers/markdownDeprecation.js';
import { type PlannedArtifact, PROJECT_OWNER } from '../../types/Artifact.js';
import type { View } from '../../types/Code.js';
import type { Place } from '../../types/diagnostics/Diagnostic.js';
import type { Spec } from '../../types/ir/Spec.js';
import type { CCommand } from '../../renderers/c/commandCode.js';
import { handlerHead } from '../../renderers/c/commandCode.js';
import type { CProject } from '../../renderers/c/cProject.js';
import { isDeprecated } from '../../types/ir/deprecation.js';
import { docComment, stringLiteral } from '../../renderers/c/encode.js';
import { hasPatterns } from '../../renderers/c/hasPatterns.js';
import { code, verbatim } from '../../renderers/code.js';
import { caseName } from '../../renderers/TestRenderer.js';
import { sampleFields } from '../../renderers/samples.js';
import { shownExamples } from '../../renderers/secrets/shownExamples.js';
import { header, htmlHeader, supportHeader } from '../command/header.js';
import { languageOf } from '../command/languageOf.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { type SupportFile, supportFiles } from '../sdk/supportFiles.js';
import { buildFiles, type PlanFile } from './buildFiles.js';
import { type CPackage, packageNames, handlerFile } from './cPackage.js';
import { testedIn, testTypes } from './cTests.js';

const place: Place = { file: '.generator.json', pointer: '' };
const specs = 'the specs of this project';

/** The files of the package that belong to no single command. */
export function planPackage(
  project: CProject,
  sdk: CPackage,
  used: readonly Spec[],
  own: readonly Spec[],
  context: AdapterContext,
): PlannedArtifact[] {
  const served = own.flatMap(({ name: command }) => project.callable.get(command) ?? []);
  const file: PlanFile = (path, template, view, ownership = 'generated') => ({
    id: { owner: PROJECT_OWNER, role: `c:${path}`, language: languageOf(path) },
    path: `${sdk.folder}/${path}`,
    ownership,
    template,
    view: () => ({ ...packageNames(sdk), ...view() }),
    place,
    extensionPoint: '',
  });
  const isTested = used.some((command) => testedIn(sdk, project, context, command).length > 0);
  const support = supportOf(sdk, used).filter(({ path }) => isTested || !path.startsWith('tests/'));
  const callable = [...project.callable.values()];
  const isFresh = ({ command }: CCommand): boolean => !isDeprecated(command);
  const first = served.find(isFresh) ?? served[0] ?? callable[0];
  const artifacts = [
    ...buildFiles(sdk, served.length > 0, file),
    file('sources.cmake', 'c/sources', () => sourcesView(sdk, project, support, used, served, context)),
    file('.clang-format', 'c/clang-format', () => ({})),
    file('README.md', 'c/readme', () => ({
      header: htmlHeader(specs),
      tested: isTested,
      stem: verbatim(first?.stem ?? 'command'),
      command: first?.name ?? code`${sdk.prefix.own}_command`,
      commands: callable.map(({ command, name, stem }) => ({
        name: markdownCode(command.name),
        call: code`${name}_call`,
        header: verbatim(`${sdk.name}/commands/${stem}.h`),
        deprecation: deprecationBehind(command.deprecated),
      })),
    })),
    ...support.map(({ path, template }) => file(path, template, () => ({ header: supportHeader(template) }))),
    ...testFiles(project, sdk, used, context, file),
  ];
  if (served.length === 0) return artifacts;
  return [
    ...artifacts,
    ...serverFiles(sdk, served, file),
    ...(first === undefined ? [] : [file('examples/call.c', 'c/example', () => exampleView(first, context))]),
  ];
}

/** Whether any spec has a pattern decides which of two sources matches them: only one needs PCRE2. */
function supportOf(sdk: CPackage, used: readonly Spec[]): SupportFile[] {
  const other = hasPatterns(used) ? 'src/no_pattern.c' : 'src/pattern.c';
  return supportFiles('c', { name: sdk.name }).filter(({ path }) => path !== other);
}

function serverFiles(sdk: CPackage, served: readonly CCommand[], file: PlanFile): PlannedArtifact[] {
  return [
    file(`include/${sdk.name}/handlers.h`, 'c/handlers-header', () => ({
      header: header(specs, 'c:handlers', 'handlers'),
      includes: served.map(({ stem }) => verbatim(`${sdk.name}/commands/${stem}.h`)),
      handlers: served.map((command) => {
        const said = docComment('', command.command.description, `Runs ${command.command.name}.`);
        return code`${said}${sdk.prefix.macro}_API ${handlerHead(command)}`;
      }),
    })),
    file('src/dispatch.c', 'c/dispatch', () => ({
      header: header(specs, 'c:dispatch', 'handlers'),
      commands: served.map((command) => ({
        prefix: command.name,
        row: code`{.command = &${command.contract}, .run = run_${command.name}}`,
      })),
    })),
  ];
}

function testFiles(
  project: CProject,
  sdk: CPackage,
  used: readonly Spec[],
  context: AdapterContext,
  file: PlanFile,
): PlannedArtifact[] {
  const tested = used.filter((command) => testedIn(sdk, project, context, command).length > 0);
  if (tested.length === 0) return [];
  const types = tested.flatMap((command) =>
    testedIn(sdk, project, context, command).map((declaration) => ({
      type: project.types.declared(declaration.id),
      spec: command.name,
      entry: caseName(declaration),
    })),
  );
  return [
    file(testTypes, 'c/test-types', () => ({
      header: header(specs, 'c:test-types', undefined),
      includes: tested.map((command) =>
        verbatim(`${sdk.name}/commands/${project.stems.get(command.name) ?? ''}.h`),
      ),
      types: types.map(({ type, spec, entry }) => ({
        name: type.name,
        spec: stringLiteral(spec),
        entry: stringLiteral(entry),
      })),
      commands: tested.flatMap(({ name }) => {
        const command = project.callable.get(name);
        return command === undefined ? [] : [code`${command.name}_command`];
      }),
      deprecated: types.some(({ type }) => isDeprecated(type)),
    })),
  ];
}

function sourcesView(
  sdk: CPackage,
  project: CProject,
  support: readonly SupportFile[],
  used: readonly Spec[],
  served: readonly CCommand[],
  context: AdapterContext,
): Record<string, View> {
  const stem = (command: Spec): string => project.stems.get(command.name) ?? '';
  return {
    header: header(specs, 'c:sources', undefined, '#'),
    patterns: verbatim(hasPatterns(used) ? 'ON' : 'OFF'),
    sources: [
      ...support
        .filter(({ path }) => path.endsWith('.c') && path.startsWith('src/'))
        .map(({ path }) => verbatim(path)),
      ...used.map((command) => verbatim(`src/commands/${stem(command)}.c`)),
    ],
    server: served.length === 0 ? [] : [verbatim('src/dispatch.c')],
    handlers: served.map((command) =>
      verbatim(handlerFile(sdk, command.stem, context).slice(sdk.folder.length + 1)),
    ),
    cases: used
      .filter((command) => testedIn(sdk, project, context, command).length > 0)
      .map((command) => verbatim(stem(command))),
  };
}

function exampleView({ command, name, ...names }: CCommand, context: AdapterContext): Record<string, View> {
  const given = shownExamples(context.types, command).map(({ params }) => params);
  const sample = sampleFields(context.types, command.params.body.fields, 'smallest');
  const texts = [...given, sample].map((params) => JSON.stringify(params ?? {}));
  return {
    header: header(command.file, 'c:example', undefined),
    command: verbatim(command.name),
    deprecated: isDeprecated(command),
    prefix: name,
    paramsType: names.params.name,
    result: names.result.name,
    failure: names.failure,
    // Compilers need not take longer literals.
    params: stringLiteral(texts.find(({ length }) => length <= 3000) ?? '{}'),
  };
}
