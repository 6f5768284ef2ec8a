import type { Diagnostic, PatchOperation } from '../../../types/diagnostics/Diagnostic.js';
import type { ProjectConfig } from '../../../types/ProjectConfig.js';
import type { Trust } from '../../../types/Trust.js';
import { configKeyOrder } from '../../../validators/schema/keyOrder.js';
import { editJson } from '../../../validators/source/edit/editJson.js';
import { escapePointer } from '../../../validators/source/pointer.js';
import { configName, loadProject, type Project } from '../../project/loadProject.js';
import { specFiles } from '../../project/specFiles.js';
import { overlayTree } from '../../tree/overlayTree.js';
import type { Tree } from '../../tree/Tree.js';
import { compileProject } from '../compileProject.js';
import { locatorOf } from '../locate.js';
import { followedGlob, type Moved, strayed } from './followGlobs.js';
import type { RenameTarget } from './RenameTarget.js';

export interface ConfigRequest {
  project: Project;
  target: RenameTarget;
  now: string;
  /** The specs as they are then, by the paths that they have before. */
  specs: ReadonlyMap<string, string>;
  /** Specs that move. */
  moved: readonly Moved[];
  trust: Trust;
}

export interface ConfigEdit {
  /** The config as it is then. */
  text: string;
  /** The same but for its globs, so that the specs are found where they are before. */
  named: string;
  /** Globs that would not mean what they meant (`ARC7013`). */
  problems: Diagnostic[];
}

/** Globs of the config that are about the same files. */
interface GlobList {
  /** Where they stand. */
  pointers: readonly string[];
  globs: readonly string[];
  files: readonly Moved[];
  edit: (pointer: string, glob: string) => PatchOperation;
}

/**
 * What changes in the config when something gets another name, its comments and layout kept: the base name of a command, the paths by
 * which implementations are known, and globs of specs and of outputs that would not match any more what they match. What cannot be
 * followed exactly is told.
 */
export async function renameInConfig(request: ConfigRequest): Promise<ConfigEdit> {
  const { project, target, now } = request;
  const { config, configText } = project;
  const called = edited(configText, commandNames(config, target, now));
  const outputs = await movedOutputs(request, called);
  const named = edited(called, implementationPaths(config, outputs));
  const lists = [specGlobs(request), ...outputGlobs(config, outputs)];
  const problems: Diagnostic[] = [];
  const globs = lists.flatMap(({ globs: before, pointers, files, edit }): PatchOperation[] => {
    const then = before.map((glob) => followedGlob(glob, files, { before: beforeOf(target), now }));
    const stray = strayed(before, then, files);
    const isOf = (glob: string): boolean => {
      const pattern = [glob.replace(/^!/, '')];
      return stray !== undefined && strayed(pattern, pattern, [stray]) !== undefined;
    };
    const at = before.findIndex(isOf);
    if (stray)
      problems.push({
        code: 'ARC7013',
        ...(files === lists[0]?.files ? { severity: 'error' as const } : {}),
        place: { file: configName, pointer: pointers[at] ?? pointers[0] ?? '' },
        params: { glob: before[at] ?? before.join(', '), ...stray },
      });
    return then.flatMap((glob, index) => {
      const isFree = !before.includes(glob);
      return isFree ? [edit(pointers[index] ?? '', glob)] : [];
    });
  });
  return { text: edited(named, globs), named, problems: locatorOf(project)(problems) };
}

function commandNames({ naming }: ProjectConfig, target: RenameTarget, now: string): PatchOperation[] {
  if (target.kind !== 'spec' || !Object.hasOwn(naming.commands, target.spec)) return [];
  const at = (command: string): string => `/naming/commands/${escapePointer(command)}`;
  return [{ op: 'move', from: at(target.spec), path: at(now) }];
}

/** Implementations stay where persons have them. */
function implementationPaths(
  { implementations }: ProjectConfig,
  outputs: readonly Moved[],
): PatchOperation[] {
  const at = (path: string): string => `/implementations/${escapePointer(path)}`;
  return outputs.flatMap(({ from, to }): PatchOperation[] =>
    from !== to && Object.hasOwn(implementations, from) ? [{ op: 'move', from: at(from), path: at(to) }] : [],
  );
}

function specGlobs({ project: { tree, config }, moved }: ConfigRequest): GlobList {
  const files = specFiles(tree, config).files.map(
    (from): Moved => moved.find((each) => each.from === from) ?? { from, to: from },
  );
  return { ...listed('/specs', config.specs), files };
}

/**
 * The outputs and where they are then, if the config names any: all that would be there, were nothing left out, and where archc itself
 * puts them.
 */
async function movedOutputs(
  { project, target, now, specs, trust }: ConfigRequest,
  configText: string,
): Promise<Moved[]> {
  const { leaveOut, headers, implementations } = project.config;
  if (leaveOut.length + Object.keys({ ...headers, ...implementations }).length === 0) return [];
  const outputsOf = async (tree: Tree): Promise<Map<string, string>> => {
    const loaded = loadProject(tree);
    const whole = { ...loaded, config: { ...loaded.config, leaveOut: [], headers: {}, implementations: {} } };
    const compiled = await compileProject(whole, { trust, cache: false });
    const files = compiled.ok ? compiled.files : [];
    return new Map(files.map(({ id, path }) => [`${id.owner} ${id.language}:${id.role}`, path]));
  };
  const then = await outputsOf(overlayTree(project.tree, new Map([...specs, [configName, configText]])));
  const before = await outputsOf(project.tree);
  return [...before].map(([key, from]): Moved => {
    const called = key.split(/([ :])/).map((part) => (part === beforeOf(target) ? now : part));
    return { from, to: then.get(called.join('')) ?? from };
  });
}

function outputGlobs({ leaveOut, headers }: ProjectConfig, files: readonly Moved[]): GlobList[] {
  const ofHeaders = Object.keys(headers).map((glob): GlobList => {
    const from = `/headers/${escapePointer(glob)}`;
    return {
      pointers: [from],
      globs: [glob],
      files,
      edit: (_pointer, moved) => ({ op: 'move', from, path: `/headers/${escapePointer(moved)}` }),
    };
  });
  return [{ ...listed('/leaveOut', leaveOut), files }, ...ofHeaders];
}

function listed(pointer: string, globs: readonly string[]): Omit<GlobList, 'files'> {
  return {
    pointers: globs.map((_glob, at) => `${pointer}/${at}`),
    globs,
    edit: (path, value) => ({ op: 'replace', path, value }),
  };
}

/** What had the name: a spec or a module; the names of what is in a spec are in no path. */
function beforeOf(target: RenameTarget): string {
  return target.kind === 'module' ? target.module : target.spec;
}

function edited(text: string, patch: readonly PatchOperation[]): string {
  if (patch.length === 0) return text;
  const result = editJson(text, patch, { keyOrder: configKeyOrder, comments: true });
  return 'problem' in result ? text : result.text;
}
