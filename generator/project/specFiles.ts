import type { Diagnostic, Place } from '../../types/diagnostics/Diagnostic.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import { notSpecs } from '../compile/specTargets.js';
import { globBase } from '../tree/globs.js';
import { type MatchedFiles, matchFiles } from '../tree/matchFiles.js';
import { reasonOf } from '../tree/readText.js';
import type { Tree } from '../tree/Tree.js';
import { configName } from './loadProject.js';

/** Where the specs of a project are. */
export interface SpecFiles {
  /** Paths as the globs see them, sorted; links stand in them as folders do. */
  files: string[];
  /** The real folders that symbolic links among them lead to, absolute. */
  linked: string[];
  /** `ARC7005` for each glob that matches nothing: what it once matched would count as gone. */
  missing: Diagnostic[];
  /** `ARC1005` and `ARC7011`: what may hold specs and cannot be looked at. */
  diagnostics: Diagnostic[];
}

/** Finds the specs of a project by its globs. Reads none of them. Never throws. */
export function specFiles(
  tree: Tree,
  { specs: patterns, limits }: Pick<ProjectConfig, 'specs' | 'limits'>,
): SpecFiles {
  const { paths, linked, unmatched, problems } = matchFiles(tree, patterns, notSpecs(patterns), limits.files);
  // Globs that only leave out match nothing either.
  if (patterns.length > 0 && patterns.every((pattern) => pattern.startsWith('!')))
    unmatched.push(...patterns.slice(0, 1));
  return {
    files: paths,
    linked,
    missing: unmatched.map((pattern) => unmatchedGlob(tree, patterns, pattern)),
    diagnostics: problems.map(unlooked),
  };
}

function unmatchedGlob(tree: Tree, patterns: readonly string[], pattern: string): Diagnostic {
  const base = globBase(pattern);
  const listed = tree.list(base);
  const isThere = listed !== undefined && !('code' in listed && listed.code !== 'ARC5003');
  const place: Place = { file: configName, pointer: `/specs/${patterns.indexOf(pattern)}` };
  const folder = base === '' ? tree.root : `${tree.root}/${base}`;
  const found = !isThere ? 'absent' : Array.isArray(listed) && listed.length === 0 ? 'empty' : 'other';
  return { code: 'ARC7005', place, params: { pattern, folder: folder.replaceAll('\\', '/'), found } };
}

function unlooked({ path, isLink, problem }: MatchedFiles['problems'][number]): Diagnostic {
  const reason = reasonOf(problem);
  const place: Place = { file: configName, pointer: '/specs' };
  if (isLink) return { code: 'ARC7011', place, params: { link: path, reason } };
  return {
    code: 'ARC1005',
    place: { file: path, pointer: '' },
    params: { path: path === '' ? '.' : path, reason },
  };
}
