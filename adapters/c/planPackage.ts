import { type Ownership, type PlannedArtifact, PROJECT_OWNER } from '../../types/Artifact.js';
import type { View } from '../../types/Code.js';
import type { Place } from '../../types/diagnostics/Diagnostic.js';
import type { BoundCommand } from '../../types/ir/Spec.js';
import type { CCommand } from '../../renderers/c/commandCode.js';
import { handlerHead } from '../../renderers/c/commandCode.js';
import type { CProject } from '../../renderers/c/cProject.js';
import { docComment, stringLiteral } from '../../renderers/c/encode.js';
import { hasPatterns } from '../../renderers/c/hasPatterns.js';
import { trusted, ts } from '../../renderers/code.js';
import { sampleFields } from '../../renderers/samples.js';
import { testedTypes } from '../command/contractCases.js';
import { header, htmlHeader } from '../command/header.js';
import { languageOf } from '../command/languageOf.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import type { SdkPackage } from '../sdk/sdkPackage.js';

const place: Place = { file: '.generator.json', pointer: '' };
const specs = 'the specs of this project';

/** The support code, as template and file below `src`. */
const support = [
  'archc_call.c',
  'archc_check.c',
  'archc_decode.c',
  'archc_encode.c',
  'archc_formats.c',
  'archc_json.c',
  'archc_pattern.c',
  'archc_read.c',
  'archc_value.c',
];

/** The files of the package that belong to no single command. */
export function planPackage(
  project: CProject,
  sdk: SdkPackage,
  used: readonly BoundCommand[],
  own: readonly BoundCommand[],
  context: AdapterContext,
): PlannedArtifact[] {
  const name = trusted(sdk.name);
  const served = own.flatMap(({ name: command }) => project.callable.get(command) ?? []);
  const file = (
    path: string,
    template: string,
    view: () => Record<string, View>,
    ownership: Ownership = 'generated',
  ): PlannedArtifact => ({
    id: { owner: PROJECT_OWNER, role: `c:${path}`, language: languageOf(path) },
    path: `${sdk.folder}/${path}`,
    ownership,
    template: `c/${template}`,
    view,
    place,
    extensionPoint: '',
  });
  const supportFile = (path: string, template: string): PlannedArtifact =>
    file(path, template, () => ({
      header: header(specs, `c:${template}`, undefined),
      name,
      patterns: hasPatterns(used),
    }));
  const sourceTemplate = (path: string): string => `src/${path.replace(/\.c$/, '')}`;
  const first = served[0] ?? [...project.callable.values()][0];
  const artifacts = [
    file('CMakeLists.txt', 'cmake', () => ({ name }), 'merged'),
    file('sources.cmake', 'sources', () => sourcesView(project, used, served, context)),
    file('.clang-format', 'clang-format', () => ({})),
    file('README.md', 'readme', () => ({
      header: htmlHeader(specs),
      name,
      prefix: trusted(first?.prefix ?? 'command'),
    })),
    supportFile(`include/${sdk.name}/archc.h`, 'include/archc'),
    supportFile('src/archc_type.h', 'src/archc_type'),
    supportFile('src/archc_call.h', 'src/archc_call_header'),
    ...support.map((path) => supportFile(`src/${path}`, sourceTemplate(path))),
    ...testFiles(project, sdk, used, context, file),
  ];
  if (served.length === 0) return artifacts;
  return [
    ...artifacts,
    supportFile('src/archc_serve.c', 'src/archc_serve'),
    ...serverFiles(sdk, served, file),
    ...(first === undefined
      ? []
      : [file('examples/call.c', 'example', () => exampleView(sdk, first, context))]),
  ];
}

type PlanFile = (path: string, template: string, view: () => Record<string, View>) => PlannedArtifact;

function serverFiles(sdk: SdkPackage, served: readonly CCommand[], file: PlanFile): PlannedArtifact[] {
  const name = trusted(sdk.name);
  return [
    file(`include/${sdk.name}/archc_handlers.h`, 'handlers-header', () => ({
      header: header(specs, 'c:handlers', 'handlers'),
      name,
      guard: trusted(`${sdk.name}_ARCHC_HANDLERS_H`.toUpperCase()),
      includes: served.map(({ prefix }) => trusted(`${sdk.name}/commands/${prefix}.h`)),
      handlers: served.map((command) => {
        const said = docComment('', command.command.description, `Runs ${command.command.name}.`);
        return ts`${said}${handlerHead(command)}`;
      }),
    })),
    file('src/archc_dispatch.c', 'dispatch', () => ({
      header: header(specs, 'c:dispatch', 'handlers'),
      name,
      commands: served.map(({ prefix }) => ({
        prefix: trusted(prefix),
        row: trusted(`{.command = &${prefix}_command, .run = run_${prefix}}`),
      })),
    })),
  ];
}

function testFiles(
  project: CProject,
  sdk: SdkPackage,
  used: readonly BoundCommand[],
  context: AdapterContext,
  file: PlanFile,
): PlannedArtifact[] {
  const tested = used.filter((command) => testedTypes(command, context).length > 0);
  if (tested.length === 0) return [];
  const name = trusted(sdk.name);
  const head = (id: string): Record<string, View> => ({ header: header(specs, id, undefined), name });
  return [
    file('tests/contract.h', 'test-header', () => head('c:test-header')),
    file('tests/contract.c', 'test-main', () => head('c:test-main')),
    file('tests/types.c', 'test-types', () => ({
      ...head('c:test-types'),
      includes: tested.map((command) =>
        trusted(`${sdk.name}/commands/${project.prefixes.get(command.name) ?? ''}.h`),
      ),
      types: tested.flatMap((command) =>
        testedTypes(command, context).map(({ id }) => project.types.declared(id).name),
      ),
    })),
  ];
}

function sourcesView(
  project: CProject,
  used: readonly BoundCommand[],
  served: readonly CCommand[],
  context: AdapterContext,
): Record<string, View> {
  const prefix = (command: BoundCommand): string => project.prefixes.get(command.name) ?? '';
  return {
    header: header(specs, 'c:sources', undefined, '#'),
    patterns: trusted(hasPatterns(used) ? 'ON' : 'OFF'),
    sources: [
      ...support.map((path) => trusted(`src/${path}`)),
      ...used.map((command) => trusted(`src/commands/${prefix(command)}.c`)),
    ],
    server: served.length === 0 ? [] : [trusted('src/archc_dispatch.c'), trusted('src/archc_serve.c')],
    handlers: served.map((command) => trusted(`handlers/${command.prefix}.c`)),
    cases: used
      .filter((command) => testedTypes(command, context).length > 0)
      .map((command) => trusted(prefix(command))),
  };
}

function exampleView(
  sdk: SdkPackage,
  { command, prefix, ...names }: CCommand,
  context: AdapterContext,
): Record<string, View> {
  const body = context.types.get(command.params)?.body;
  const given = command.examples[0]?.params;
  const sample =
    given ?? (body?.kind === 'record' ? sampleFields(context.types, body.fields, 'smallest') : undefined);
  return {
    header: header(command.file, 'c:example', undefined),
    name: trusted(sdk.name),
    command: trusted(command.name),
    prefix: trusted(prefix),
    paramsType: names.params.name,
    result: names.result.name,
    failure: names.failure,
    params: stringLiteral(JSON.stringify(sample ?? {}).slice(0, 3000)),
  };
}
