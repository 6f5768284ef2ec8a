import type { StageClock } from '../compile/StageClock.js';
import { allSpecs, type SpecSelection } from '../project/findSpecs.js';
import type { Project } from '../project/loadProject.js';
import { untrusted } from '../project/readInputs.js';
import type { Trust } from '../../types/Trust.js';
import type { Tree } from '../tree/Tree.js';
import { wallClock } from './wallClock.js';
import { CommandGenerator, type Generated, type ProjectSymbols } from './CommandGenerator.js';

/** How a project is compiled. Everything has a default. */
export interface CompileOptions {
  /** The specs that are meant; all of the project unless told. */
  specs?: SpecSelection;
  /** Adapters besides those that the specs name. */
  adapters?: readonly string[];
  /** Adapters in place of those that the specs name; what those made before is removed. */
  onlyAdapters?: readonly string[];
  /** Where the output is compared, and goes; the tree of the project unless told. */
  output?: Tree;
  /** Whether code of the project may run: its adapters, formatter configs that are programs. Not, unless told. */
  trust?: Trust;
  /** Whether what was compiled before may be remembered, in `.generator/cache`. True unless told; on the disk only. */
  cache?: boolean;
  /** Is told how long each stage takes. */
  clock?: StageClock;
  /** Called before a compilation of many specs, for a process that can save memory. */
  onLarge?: () => void;
}

/**
 * Compiles a project: which files it should have, and their texts. Reads only. Errors come back as diagnostics.
 * @param learns Whether what is learned of files may be kept in `.generator/cache`: not by a run that writes nothing at all.
 */
export function compileProject(
  project: Project,
  options: CompileOptions = {},
  learns = false,
): Promise<Generated> {
  return generatorOf(project, options, learns).generate();
}

/**
 * The names that generated code has for what is in the specs, and the files that declare them: what {@link compileProject}
 * gives as `symbols()`, without the texts. Reads only. Errors come back as problems; then there are no symbols.
 */
export function projectSymbols(project: Project, options: CompileOptions = {}): Promise<ProjectSymbols> {
  return generatorOf(project, options, false).symbols();
}

function generatorOf(project: Project, options: CompileOptions, learns: boolean): CommandGenerator {
  const { specs = allSpecs, adapters = [], onlyAdapters = [], output = project.tree, cache = true } = options;
  const { clock = wallClock(), onLarge = () => undefined, trust = untrusted } = options;
  const request = {
    project,
    selection: specs,
    output,
    chosen: { added: adapters, only: onlyAdapters },
    useCache: cache,
    learns,
    trust,
    onLarge,
  };
  return new CommandGenerator(request, clock);
}
