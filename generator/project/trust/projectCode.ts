import { readdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigLookup } from '../../format/config/ConfigLookup.js';
import { prettierConfigs } from '../../format/config/configNames.js';
import { configIn, type FormatterConfig } from '../../format/config/FormatterConfig.js';
import { projectPrettier } from '../../format/prettierOf.js';
import { sha256 } from '../../tree/fingerprint.js';
import { readBounded } from '../../tree/readBounded.js';
import { boundaryOf } from '../../tree/workTree.js';
import { adapterProblem } from '../loadAdapters.js';
import type { Project } from '../loadProject.js';
import { moduleGraph } from '../../modules/moduleGraph.js';
import { filesOfPackage, packageClosure, resolveFrom } from '../../modules/packageFiles.js';

/** The code of a project that archc would run if it were trusted. */
export interface ProjectCode {
  /** What it is, for a person: `adapter ./tools/adapter.mjs`. */
  parts: string[];
  /** sha256 of every file of it, by its path relative to the root, `/`-separated; it may lie outside. */
  files: Map<string, string>;
  /** Names and folders of the packages among it, so that they need not be listed file by file. */
  packages: string[];
}

/** So that a hostile tree cannot take all time and memory. */
const mostFiles = 50_000;
const mostFolders = 50_000;
const maxBytes = 256 * 1024 * 1024;

/**
 * Finds the code of a project, and runs none of it: registered adapters; formatter configs that are programs, and plugins,
 * also in folders below the root; a prettier of the project; with the files that they import by relative paths, and the
 * packages. A path that is computed is not followed. Throws when it is more than could sensibly be looked at.
 */
export async function projectCode({ root: given, config }: Project): Promise<ProjectCode> {
  const root = realpathSync(given);
  const code = new Collector(root);
  for (const name of config.adapters.register) {
    if (adapterProblem(root, name) !== undefined) continue;
    code.parts.push(`adapter ${name}`);
    code.addImport(join(root, 'package.json'), name);
  }
  if (config.format.typescript !== 'none') {
    for (const found of await formatterConfigs(root)) code.addConfig(found);
    const own = projectPrettier(resolve(root), boundaryOf(root));
    if (own !== undefined) {
      code.parts.push(`prettier ${own.version}`);
      code.addFile(join(own.folder, 'package.json'));
      code.addPackage(realpathSync(own.folder));
    }
  }
  return code.result();
}

/** The config that counts for the root, and those of folders below it. */
async function formatterConfigs(root: string): Promise<FormatterConfig[]> {
  const boundary = boundaryOf(root);
  const nearest = await new ConfigLookup(boundary).nearest(resolve(root));
  const below = await Promise.all(foldersWithConfig(root).map((folder) => configIn(folder, boundary)));
  return [nearest, ...below].filter((found) => found !== undefined);
}

function foldersWithConfig(root: string): string[] {
  const names = new Set<string>(prettierConfigs);
  const folders = [resolve(root)];
  const found: string[] = [];
  for (const folder of folders) {
    const items = list(folder);
    if (folder !== folders[0] && items.some(({ name }) => names.has(name))) found.push(folder);
    const below = items.filter((item) => item.isDirectory() && !skipped.has(item.name));
    folders.push(...below.map(({ name }) => join(folder, name)));
    if (folders.length > mostFolders) throw new Error(`there are more than ${mostFolders} folders`);
  }
  return found;
}

const skipped = new Set(['node_modules', '.git', '.generator']);

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

class Collector {
  readonly parts: string[] = [];
  readonly #root: string;
  readonly #files = new Map<string, string>();
  readonly #packages = new Map<string, string>();
  readonly #modules = new Set<string>();
  #bytes = 0;

  constructor(root: string) {
    this.#root = root;
  }

  addConfig(config: FormatterConfig): void {
    const name = this.#pathOf(config.path);
    if (config.kind === 'code') {
      this.parts.push(
        `formatter config ${name}${config.module === undefined ? '' : `, which is ${config.module}`}`,
      );
      this.addFile(config.path);
      if (config.module === undefined) this.#addModule(config.path);
      else this.addImport(config.path, config.module);
    } else if (config.kind === 'options' && config.plugins.length > 0) {
      // With the file, so that a config elsewhere with the same plugins is not meant.
      this.addFile(config.path);
      for (const plugin of config.plugins) {
        this.parts.push(`plugin ${plugin} of ${name}`);
        this.addImport(config.path, plugin);
      }
    }
  }

  /** What `specifier` means in a file: a module with all that it imports, or a package with all that it depends on. */
  addImport(from: string, specifier: string): void {
    if (/^(?:\.|\/|file:|[a-z]:[\\/])/i.test(specifier)) {
      this.#addModule(
        specifier.startsWith('file:') ? fileURLToPath(specifier) : resolve(dirname(from), specifier),
      );
      return;
    }
    const found = resolveFrom(from, specifier);
    if (found === undefined) return;
    if ('folder' in found) this.addPackage(found.folder);
    else this.#addModule(found.file);
  }

  #addModule(path: string): void {
    if (this.#modules.has(path)) return;
    this.#modules.add(path);
    const { files, imports } = moduleGraph(path);
    for (const file of files) this.addFile(file);
    for (const { from, specifier } of imports) this.addImport(from, specifier);
  }

  addPackage(folder: string): void {
    for (const each of packageClosure(folder)) {
      if (this.#packages.has(each)) continue;
      this.#packages.set(each, this.#pathOf(each));
      for (const file of filesOfPackage(each)) this.addFile(file);
    }
  }

  result(): ProjectCode {
    return { parts: this.parts, files: this.#files, packages: [...this.#packages.values()] };
  }

  addFile(path: string): void {
    const name = this.#pathOf(path);
    if (this.#files.has(name)) return;
    const bytes = readBounded(path, maxBytes - this.#bytes);
    if (!Buffer.isBuffer(bytes)) {
      if (bytes.kind === 'too-large') throw new Error(`it is more than ${maxBytes} bytes`);
      if (bytes.kind === 'failed') this.#files.set(name, 'unreadable');
      return;
    }
    this.#bytes += bytes.length;
    this.#files.set(name, sha256(bytes));
    if (this.#files.size > mostFiles) throw new Error(`it is more than ${mostFiles} files`);
  }

  #pathOf(path: string): string {
    return relative(this.#root, path).replaceAll('\\', '/');
  }
}
