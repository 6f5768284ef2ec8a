import { fieldNumbers } from '../../renderers/proto/amendNumbers.js';
import { type PlannedArtifact, PROJECT_OWNER } from '../../types/Artifact.js';
import type { View } from '../../types/Code.js';
import type { Spec } from '../../types/ir/Spec.js';
import type { JsonObject } from '../../types/Json.js';
import { verbatim } from '../../renderers/code.js';
import { type PlannedProto, protoProject, protoView } from '../../renderers/proto/protoProject.js';
import { protoSymbols } from '../../renderers/proto/symbols.js';
import { readFieldNumbers } from '../../renderers/proto/readFieldNumbers.js';
import { header } from '../command/header.js';
import { languageOf } from '../command/languageOf.js';
import { commandArtifact } from '../command/planContract.js';
import { withReferenced } from '../../types/ir/withReferenced.js';
import type { AdapterContext, AdapterPlan } from '../GeneratorAdapter.js';
import { type SdkPackage, sdkPackage } from '../sdk/sdkPackage.js';
import { readmeView } from './readmeView.js';

/** The name of the package is the first part of every protobuf package. */
export const fallbackPackage: SdkPackage = { folder: 'sdk/proto', name: 'commands' };

/** The file that remembers all numbers ever given out. */
export function numbersPath(options: JsonObject): string {
  return `${typeof options.folder === 'string' ? options.folder : fallbackPackage.folder}/field-numbers.json`;
}

export function planProto(commands: readonly Spec[], context: AdapterContext): AdapterPlan {
  const { folder, name } = sdkPackage(context, fallbackPackage);
  const memory = readFieldNumbers(context.memory, numbersPath(context.options));
  if (memory.diagnostics.length > 0) return { artifacts: [], diagnostics: memory.diagnostics };
  const used = withReferenced(commands, context);
  const project = protoProject(used, context.types, context.config, name, memory);
  if (project.diagnostics.length > 0) return { artifacts: [], diagnostics: project.diagnostics };
  const numbers: PlannedArtifact = {
    ...packageArtifact('field-numbers', numbersPath(context.options), 'amended', () => ({
      comment: verbatim(
        'Every name and field number ever given out. Keep this file in version control, and entries where they are. After a merge keep the lines of both sides, and give one of two equal numbers the next free one.',
      ),
    })),
    amendment: fieldNumbers.of({ names: project.added.names, entries: project.added.numbers }),
  };
  return {
    artifacts: [
      ...project.files.map((file) => ({
        ...protoArtifact(file, folder),
        symbols: () => protoSymbols(file),
      })),
      packageArtifact('buf', `${folder}/buf.yaml`, 'merged', () => ({})),
      packageArtifact('readme', `${folder}/README.md`, 'generated', () =>
        readmeView(project.files, { folder, name }),
      ),
      numbers,
    ],
    diagnostics: [],
  };
}

/** The types of a circle of commands belong to none of them: they are written whichever of these is asked for. */
function protoArtifact(file: PlannedProto, folder: string): PlannedArtifact {
  const { command, home, isMutual } = file;
  const role = isMutual ? `mutual:${command.name}` : 'messages';
  const path = `${folder}/${home.file}`;
  const view = (source: string, id: string) => (): Record<string, View> => ({
    header: header(source, id, undefined),
    ...protoView(file),
  });
  if (!isMutual)
    return commandArtifact(
      command,
      role,
      path,
      'generated',
      'proto/file',
      '',
      view(command.file, `${command.name}:messages`),
    );
  const artifact = packageArtifact(
    role,
    path,
    'generated',
    view('the specs', 'types of commands that refer to each other'),
  );
  return { ...artifact, template: 'proto/file', place: command.place };
}

/** A file of the package that belongs to no single command. */
function packageArtifact(
  role: string,
  path: string,
  ownership: PlannedArtifact['ownership'],
  view: () => Record<string, View>,
): PlannedArtifact {
  return {
    id: { owner: PROJECT_OWNER, role: `proto-${role}`, language: languageOf(path) },
    path,
    ownership,
    template: `proto/${role}`,
    view,
    place: { file: '.generator.json', pointer: '' },
    extensionPoint: '',
  };
}
