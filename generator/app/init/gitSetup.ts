import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import type { ProjectConfig } from '../../../types/ProjectConfig.js';
import { ownProgram } from '../../project/findInstalled.js';
import { diskTree } from '../../tree/diskTree.js';
import { setMergeDriver } from '../../workspace/git/mergeDriver.js';
import { LOCK_FOLDER } from '../../workspace/lock/Lock.js';
import { LockEditor } from '../../workspace/lock/LockEditor.js';
import { addLines, type InitStep, type PlannedStep } from './InitStep.js';

/** The attributes by which git merges what archc writes with `archc merge-file`: locks, and the folders of code. */
export function attributes(root: string, { layout }: ProjectConfig): PlannedStep | Diagnostic {
  const known = new LockEditor(diskTree(root)).files().map(({ entry }) => entry.path);
  const folders = [LOCK_FOLDER, layout.commands, layout.bindings, layout.rust];
  const isBelow = (path: string): boolean => folders.some((folder) => path.startsWith(`${folder}/`));
  for (const path of known) if (!isBelow(path)) folders.push(path.split('/').slice(0, 1).join('/'));
  const isFolder = (name: string): boolean => known.every((path) => path !== name);
  const lines = [...new Set(folders)].map((name) => `${pattern(name, isFolder(name))} merge=archc`);
  return addLines(root, '.gitattributes', lines, (line, wanted) => line === wanted);
}

function pattern(name: string, isFolder: boolean): string {
  const escaped = `/${name.replaceAll(/[\\*?[]/g, '\\$&')}${isFolder ? '/**' : ''}`;
  return /[\s"]/.test(escaped) ? JSON.stringify(escaped) : escaped;
}

/** Tells git of this clone how to run the driver. */
export function installDriver(root: string): InitStep {
  const path = 'merge.archc.driver of git';
  const outcome = setMergeDriver(root, process.execPath, ownProgram);
  if (outcome !== undefined) return { path, outcome };
  return {
    path,
    outcome: 'kept',
    note: 'no repository of git, or none that can be written: git init, then archc init --git',
  };
}
