import { buildId } from '../../build/buildInfo.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { hasErrors } from '../../types/diagnostics/diagnosticTable.js';
import type { Trust } from '../../types/Trust.js';
import type { ChosenAdapters } from '../compile/planArtifacts.js';
import type { CompileRequest } from '../compile/planSpecs.js';
import type { StageClock } from '../compile/StageClock.js';
import { createFormatter } from '../format/createFormatter.js';
import type { Formatter } from '../format/Formatter.js';
import { sha256 } from '../tree/fingerprint.js';
import type { StatCache } from '../tree/StatCache.js';
import type { Tree } from '../tree/Tree.js';
import { findRuntimeCrate } from './findInstalled.js';
import { findSpecs, type SpecSelection } from './findSpecs.js';
import { loadAdapters } from './loadAdapters.js';
import { configName, type Project } from './loadProject.js';
import { readMemories } from './readMemories.js';
import { readProjectTypes } from './readProjectTypes.js';
import { readTemplates, type Templates } from './readTemplates.js';

/** Which inputs of a project are asked for. */
export interface InputRequest {
  project: Project;
  selection: SpecSelection;
  /** Where the output goes; the tree of the project unless told. The memories of adapters lie there. */
  output: Tree;
  chosen: ChosenAdapters;
  /** Whether code of the project may run. */
  trust: Trust;
  /** What is known of folders that did not change since an earlier run. */
  known?: StatCache;
}

/** What counts as long as nobody said that code of a project may run. */
export const untrusted: Trust = { allowed: false, reason: 'nobody has trusted this folder' };

/** Code is run from the disk only, whatever was trusted. */
export function trustOf({ isDisk, name }: Tree, trust: Trust): Trust {
  return isDisk ? trust : { allowed: false, reason: `code is run from the disk only, and this is ${name}` };
}

/** Everything that decides the output of a project. */
export interface ProjectInputs {
  compile: CompileRequest;
  templates: Templates;
  formatter: Formatter;
}

/** Reads the inputs of a project, all of them through its trees. There are none when there are errors. */
export async function readInputs(
  { project, selection, output, chosen, trust: asked, known }: InputRequest,
  clock: StageClock,
): Promise<{ inputs?: ProjectInputs; diagnostics: Diagnostic[] }> {
  const { tree, config } = project;
  if (hasErrors(project.diagnostics)) return { diagnostics: project.diagnostics };
  const found = clock.run(
    'load',
    () => findSpecs(project, selection),
    ({ specs }) => specs.length,
  );
  const trust = trustOf(tree, asked);
  const loaded = await loadAdapters(tree.root, config, trust);
  const { adapters } = loaded;
  const projectTypes = await readProjectTypes(tree, config);
  const templates = await readTemplates(tree, config, adapters);
  const diagnostics = [project, found, loaded, projectTypes, templates].flatMap((part) => part.diagnostics);
  if (hasErrors(diagnostics)) return { diagnostics };
  const compile: CompileRequest = {
    config,
    specs: found.specs,
    ...(found.selected ? { selected: found.selected } : {}),
    isolated: found.selected !== undefined && output.root !== project.root,
    ...(output.root === project.root ? { specGlobs: { globs: config.specs, config: configName } } : {}),
    projectTypes: projectTypes.types,
    adapters,
    languages: loaded.languages,
    unrun: loaded.unrun,
    chosen,
    runtimeCrate: findRuntimeCrate(output.root),
    memories: readMemories(output, adapters, config),
  };
  const formatter = await createFormatter({
    output: output.root,
    project: project.root,
    choice: config.format.typescript,
    trust,
    ...(known ? { known } : {}),
  });
  return { inputs: { compile, templates, formatter }, diagnostics: [...diagnostics, ...formatter.notRun()] };
}

/**
 * sha256 of each input, by the name that a person knows it by: the path of a file, or a word for what is no file. Equal
 * inputs give equal output, but for the code of the project's own adapters: nobody tells when that changes.
 */
export function inputDigests(
  { compile, templates, formatter }: ProjectInputs,
  { configText }: Project,
): Map<string, string> {
  const { isolated, chosen, runtimeCrate, projectTypes, selected } = compile;
  const asked = [isolated, chosen.added, chosen.only, selected && [...selected].sort()];
  const inputs = new Map<string, string>();
  const add = (name: string, text: string): void => {
    inputs.set(name, sha256(text));
  };
  add('archc', buildId);
  add('the formatter', formatter.key);
  add('the specs and adapters that were asked for', JSON.stringify(asked));
  add('the place of the Rust runtime', runtimeCrate);
  add('the types of the project', JSON.stringify(projectTypes));
  add(configName, configText);
  for (const [name, source] of templates.sources)
    add(templates.files.get(name) ?? `the template ${name}`, source);
  for (const { path, source, diagnostics } of compile.memories.values())
    add(path, `${source?.text ?? ''}\n${JSON.stringify(diagnostics)}`);
  for (const { file, text } of compile.specs) add(file, text);
  return inputs;
}
