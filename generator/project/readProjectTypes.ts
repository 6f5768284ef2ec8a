import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { TypeFolderConfig } from '../../types/ProjectConfig.js';
import type { ProjectType } from '../../types/ProjectType.js';
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
  root: string,
  folders: readonly TypeFolderConfig[],
): Promise<ProjectTypes> {
  if (folders.length === 0) return { types: [], diagnostics: [] };
  const { Project } = await import('ts-morph');
  const diagnostics: Diagnostic[] = [];
  const types: ProjectType[] = [];
  for (const [index, folder] of folders.entries()) {
    const path = join(root, folder.path);
    if (!isFolder(path)) {
      const place = { file: configName, pointer: `/types/folders/${index}/path` };
      diagnostics.push({
        code: 'ARC7004',
        place,
        params: { path: folder.path, reason: 'there is no such folder' },
      });
      continue;
    }
    const project = new Project({
      skipAddingFilesFromTsConfig: true,
      skipFileDependencyResolution: true,
      compilerOptions: { allowJs: false },
    });
    for (const file of project.addSourceFilesAtPaths([
      `${path}/**/*.ts`,
      `!${path}/**/*.test.ts`,
      `!${path}/**/node_modules/**`,
    ])) {
      const name = relative(root, file.getFilePath()).replaceAll('\\', '/');
      const from = specifierOf(folder, relative(path, file.getFilePath()).replaceAll('\\', '/'), name);
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

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function specifierOf({ from }: TypeFolderConfig, inFolder: string, inRoot: string): string {
  return from === undefined
    ? `./${inRoot}`
    : `${from.replace(/\/$/, '')}/${inFolder.replace(/(\.d)?\.ts$/, '')}`;
}
