import type { PlannedArtifact } from '../../types/Artifact.js';
import type { View } from '../../types/Code.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { type Spec, isCommand, traitOf } from '../../types/ir/Spec.js';
import { verbatim } from '../../renderers/code.js';
import { allowancesOf, declarationsView } from '../../renderers/rust/declarationsView.js';
import { stringLiteral } from '../../renderers/rust/encode.js';
import type { RustProject } from '../../renderers/rust/RustContext.js';
import { homeSymbols } from '../../renderers/rust/symbols.js';
import { useLines } from '../../renderers/rust/RustScope.js';
import { caseFile } from '../../renderers/cases/caseFile.js';
import { contractCases } from '../../renderers/TestRenderer.js';
import { commandArtifact } from '../command/planContract.js';
import { header } from '../command/header.js';
import { withReferenced } from '../../types/ir/withReferenced.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { deepTypes } from './deepTypes.js';
import { homeCollisions } from './homeCollisions.js';
import { rustHome } from './rustHomes.js';
import { typesTested } from '../sdk/typesTested.js';
import { testsView } from './testsView.js';
import { traitView } from './traitView.js';

export interface PlannedTypes {
  artifacts: PlannedArtifact[];
  /** The modules that a parent must declare, below `src`. */
  declared: string[];
  diagnostics: Diagnostic[];
}

/** The Rust types of commands, and of every other command whose types or traits they use. */
export function planTypes(
  project: RustProject,
  commands: readonly Spec[],
  context: AdapterContext,
): PlannedTypes {
  const needed = withReferenced(commands, context);
  const homes = needed.map((command) => rustHome(command, context));
  return {
    artifacts: needed.flatMap((command) => planHome(project, command, context)),
    declared: homes.flatMap(({ declared }) => declared ?? []),
    diagnostics: [...homeCollisions(needed, context), ...deepTypes(needed)],
  };
}

function planHome(project: RustProject, command: Spec, context: AdapterContext): PlannedArtifact[] {
  const { file } = rustHome(command, context);
  const cases = file.replace(/\.rs$/, '.cases.json');
  const tested = typesTested(context, command, cases);
  const template = traitOf(command) === undefined ? 'rust/types' : 'rust/trait';
  const types = commandArtifact(command, 'rust-types', file, 'generated', template, file, () => ({
    header: header(command.file, `${command.name}:rust-types`, undefined),
    ...homeView(project, command, context),
    ...testsView(project, command, tested, cases.slice(cases.lastIndexOf('/') + 1)),
  }));
  const home = shared({ ...types, symbols: () => homeSymbols(project, command) });
  if (tested.length === 0) return [home];
  return [
    home,
    shared(
      commandArtifact(command, 'rust-cases', cases, 'generated', 'rust/cases', file, () => ({
        json: caseFile(contractCases(context.types, command)),
      })),
    ),
  ];
}

/** Every adapter with Rust plans the types of a command, and they are the same. */
function shared(artifact: PlannedArtifact): PlannedArtifact {
  return { ...artifact, shared: { lists: [] } };
}

function homeView(project: RustProject, command: Spec, context: AdapterContext): Record<string, View> {
  const { items, scope } = declarationsView(project, command);
  const served = isCommand(command) && command.spec.rust !== undefined ? command : undefined;
  if (served) for (const name of ['CommandInfo', 'Effect']) scope.use('archc_runtime', name);
  const trait = traitOf(command);
  const own = trait ? traitView(project, scope, command, trait, context) : {};
  return {
    command: verbatim(command.name),
    items,
    ...own,
    info: served
      ? {
          name: stringLiteral(served.name),
          effect: verbatim(served.effect === 'read' ? 'Read' : 'Write'),
          idempotent: verbatim(String(served.idempotent)),
          accessLevel: stringLiteral(served.accessLevel),
        }
      : false,
    allowances: allowancesOf(project, command),
    uses: useLines(scope),
  };
}
