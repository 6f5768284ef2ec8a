import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { ProjectConfig, TypeFolderConfig } from '../../types/ProjectConfig.js';
import type { ProjectType } from '../../types/ProjectType.js';
import { filesBelow, folderPath } from '../tree/filesBelow.js';
import { readText, reasonOf } from '../tree/readText.js';
import type { Tree } from '../tree/Tree.js';
import { configName } from './loadProject.js';

export interface ProjectTypes {
  types: ProjectType[];
  diagnostics: Diagnostic[];
}

/**
 * The types that the configured folders export: interfaces, aliases, enums and classes, each counted at the
 * file that declares it. Uses the TypeScript compiler, which loads only for projects that configure a folder.
 */
export async function readProjectTypes(
  tree: Tree,
  { types: { folders }, limits }: Pick<ProjectConfig, 'types' | 'limits'>,
): Promise<ProjectTypes> {
  if (folders.length === 0) return { types: [], diagnostics: [] };
  const { Project } = await import('ts-morph');
  const diagnostics: Diagnostic[] = [];
  const types: ProjectType[] = [];
  for (const [index, folder] of folders.entries()) {
    const path = folderPath(folder.path);
    const found = filesBelow(tree, path, { skip: ['node_modules'], most: limits.files });
    if (found === undefined || 'code' in found) {
      const place = { file: configName, pointer: `/types/folders/${index}/path` };
      const reason = found === undefined ? 'there is no such folder' : reasonOf(found);
      diagnostics.push({ code: 'ARC7004', place, params: { path: folder.path, reason } });
      continue;
    }
    const project = new Project({ useInMemoryFileSystem: true, skipFileDependencyResolution: true });
    const names = found.filter((name) => isTypes(name.slice(path.length)));
    tree.expect(names);
    for (const name of names) {
      const text = readText(tree, name);
      if (typeof text !== 'string') {
        diagnostics.push(text);
        continue;
      }
      const file = project.createSourceFile(`/${name}`, text);
      const from = specifierOf(folder, path === '' ? name : name.slice(path.length + 1), name);
      const declared = [
        ...file.getInterfaces(),
        ...file.getTypeAliases(),
        ...file.getClasses(),
        ...file.getEnums(),
      ];
      for (const declaration of declared) {
        const exported =
          declaration.isExported() && !declaration.isDefaultExport() ? declaration.getName() : undefined;
        const arity = 'getTypeParameters' in declaration ? declaration.getTypeParameters().length : 0;
        if (exported !== undefined) types.push({ name: exported, file: name, from, arity });
      }
    }
  }
  types.sort((a, b) => (a.file === b.file ? (a.name < b.name ? -1 : 1) : a.file < b.file ? -1 : 1));
  return { types, diagnostics };
}

/** No tests, and nothing in a folder that is hidden. */
function isTypes(path: string): boolean {
  return path.endsWith('.ts') && !path.endsWith('.test.ts') && !/(?:^|\/)\./.test(path);
}

function specifierOf({ from }: TypeFolderConfig, inFolder: string, inRoot: string): string {
  return from === undefined
    ? `./${inRoot}`
    : `${from.replace(/\/$/, '')}/${inFolder.replace(/(\.d)?\.ts$/, '')}`;
}
