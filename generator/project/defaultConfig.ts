import type { ProjectConfig, ProjectConfigFile } from '../../types/ProjectConfig.js';

/** Access levels that every project has. */
export const builtinAccessLevels = ['ai-safe', 'internal', 'system', 'owner-only', 'dangerous'] as const;

/** Fills in what `.generator.json` leaves out. `{}` is a complete config. */
export function completeConfig(file: ProjectConfigFile): ProjectConfig {
  const { typescript = {} } = file;
  const imports = Object.entries(typescript.imports ?? {}).map(([name, target]) => [
    name,
    typeof target === 'string' ? { from: target, name } : target,
  ]);
  return {
    specs: file.specs ?? ['specs/**/*.json'],
    layout: {
      commands: trimFolder(file.layout?.commands ?? 'commands'),
      bindings: trimFolder(file.layout?.bindings ?? 'bindings'),
      rust: trimFolder(file.layout?.rust ?? 'workers/core'),
    },
    adapters: {
      default: [file.adapters?.default ?? 'server-only'].flat(),
      register: file.adapters?.register ?? [],
      options: file.adapters?.options ?? {},
    },
    types: {
      folders: file.types?.folders ?? [],
      external: file.types?.external ?? {},
      unknown: file.types?.unknown ?? 'error',
    },
    accessLevels: [...builtinAccessLevels, ...(file.accessLevels ?? [])],
    naming: { commands: file.naming?.commands ?? {} },
    typescript: {
      importExtension: typescript.importExtension ?? '.js',
      runtime: typescript.runtime ?? 'archc/runtime',
      imports: Object.fromEntries(imports) as ProjectConfig['typescript']['imports'],
    },
    templates: file.templates ?? '',
    leaveOut: file.leaveOut ?? [],
    implementations: file.implementations ?? {},
    headers: file.headers ?? {},
    format: { typescript: file.format?.typescript ?? 'auto' },
    limits: {
      specBytes: file.limits?.specBytes ?? 2 * 1024 * 1024,
      removals: file.limits?.removals ?? 50,
      files: file.limits?.files ?? 200_000,
    },
  };
}

/** `./src/commands/` and `src/commands` are the same folder. */
function trimFolder(folder: string): string {
  return folder.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
}
