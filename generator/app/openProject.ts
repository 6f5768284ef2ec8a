import { findProject, loadProject, type Project } from '../project/loadProject.js';
import type { Tree } from '../tree/Tree.js';

/**
 * Opens a project: the one that a folder on the disk lies in, looking upwards for `.generator.json`, or the one at the
 * root of a tree. Without a config the defaults count. What is wrong with the config is in its diagnostics.
 */
export function openProject(where: string | Tree): Project {
  return typeof where === 'string' ? findProject(where) : loadProject(where);
}
