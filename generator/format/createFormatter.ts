import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, parse as parsePath } from 'node:path';
import { pathToFileURL } from 'node:url';
import type Prettier from 'prettier';
import type { FormatterChoice } from '../../types/ProjectConfig.js';
import { sha256 } from '../tree/fingerprint.js';
import { type Formatter, FormatError } from './Formatter.js';
import { formatPlainMarkdown } from './formatPlainMarkdown.js';
import { hasBrokenChain, mayDiffer } from './mayDiffer.js';
import { type FoundConfig, plainOptions, type PrettierOptions } from './plainOptions.js';

/** Where prettier looks for its config, by folder, in the order of its documentation (3.x). */
export const formatterConfigs = [
  'package.json',
  'package.yaml',
  '.prettierrc',
  '.prettierrc.json',
  '.prettierrc.yaml',
  '.prettierrc.yml',
  '.prettierrc.json5',
  '.prettierrc.js',
  'prettier.config.js',
  '.prettierrc.ts',
  'prettier.config.ts',
  '.prettierrc.mjs',
  'prettier.config.mjs',
  '.prettierrc.mts',
  'prettier.config.mts',
  '.prettierrc.cjs',
  'prettier.config.cjs',
  '.prettierrc.cts',
  'prettier.config.cts',
  '.prettierrc.toml',
  '.editorconfig',
];

/**
 * The formatter of a project. `auto` takes oxfmt where the config is nothing but options that it gives the same
 * bytes for as prettier (tests hold it to that), and prettier with the project's own config everywhere else, which are
 * also single files that the two lay out differently.
 * Heavy modules load with the first file to format.
 */
export async function createFormatter(root: string, choice: FormatterChoice): Promise<Formatter> {
  const chosen = await choose(root, choice);
  return {
    key: chosen.key,
    format: (artifact) =>
      formatted.test(artifact.path) ? chosen.format(artifact) : Promise.resolve(artifact.text),
  };
}

/** What prettier formats. Code of other languages comes from its renderer as their own formatters have it. */
const formatted = /\.([cm]?[jt]sx?|css|graphql|html|json|json5|less|md|scss|vue|ya?ml)$/;

async function choose(root: string, choice: FormatterChoice): Promise<Formatter> {
  if (choice === 'none') return { key: 'none', format: ({ text }) => Promise.resolve(text) };
  const found = findConfig(root);
  const own = ownPrettier(root);
  const options = choice === 'auto' && own === undefined ? await plainOptions(found) : undefined;
  const config = sha256(JSON.stringify(found));
  const shipped = import.meta.resolve('prettier');
  if (options)
    return {
      key: `oxfmt ${versionOf('oxfmt')} prettier ${versionOf('prettier')} ${config}`,
      format: async (artifact) =>
        (await formatFast(artifact, options)) ?? (await formatWithPrettier(artifact, root, shipped)),
    };
  const module = own?.url ?? shipped;
  return {
    key: `prettier ${own?.version ?? versionOf('prettier')} ${config}`,
    format: (artifact) => formatWithPrettier(artifact, root, module),
  };
}

/** Every config file from the root of the project upwards, nearest first. */
function findConfig(root: string): FoundConfig[] {
  const found: FoundConfig[] = [];
  for (let folder = root; ; folder = dirname(folder)) {
    for (const name of formatterConfigs) {
      const path = join(folder, name);
      if (!existsSync(path)) continue;
      const text = readFileSync(path, 'utf8');
      if (name !== 'package.json' || setsPrettier(text)) found.push({ name, text });
    }
    if (folder === parsePath(folder).root) return found;
  }
}

/** A package that merely depends on prettier says nothing about options. */
function setsPrettier(packageText: string): boolean {
  if (!packageText.includes('"prettier"')) return false;
  try {
    return Object.hasOwn(JSON.parse(packageText) as object, 'prettier');
  } catch {
    return true;
  }
}

const require = createRequire(import.meta.url);

function versionOf(name: string): string {
  return (require(`${name}/package.json`) as { version: string }).version;
}

/** The prettier that the project itself installed, when it is another version than the one archc was tested with. */
function ownPrettier(root: string): { url: string; version: string } | undefined {
  try {
    const path = createRequire(join(root, 'package.json')).resolve('prettier/package.json');
    const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
    return version === versionOf('prettier')
      ? undefined
      : { url: pathToFileURL(join(dirname(path), 'index.mjs')).href, version };
  } catch {
    return undefined;
  }
}

/** Undefined where prettier would lay it out in another way. */
async function formatFast(
  { path, text }: { path: string; text: string },
  options: PrettierOptions,
): Promise<string | undefined> {
  const { format } = await import('oxfmt');
  const differing: string[] = [];
  const run = async (file: string, code: string): Promise<string> => {
    const result = await format(file, code, options);
    const [first] = result.errors;
    if (first) throw new FormatError(path, first.codeframe ?? first.message);
    if (mayDiffer(result.code, options)) differing.push(file);
    return result.code;
  };
  const code = path.endsWith('.md') ? await formatMarkdown(path, text, run) : await run(path, text);
  return differing.length === 0 ? code : undefined;
}

async function formatMarkdown(
  path: string,
  text: string,
  run: (file: string, code: string) => Promise<string>,
): Promise<string> {
  const formatFence = (language: string, code: string): Promise<string> => {
    return language === 'json' || language === 'ts' ? run(`fence.${language}`, code) : Promise.resolve(code);
  };
  return (await formatPlainMarkdown(text, formatFence)) ?? run(path, text);
}

async function formatWithPrettier(
  { path, text }: { path: string; text: string },
  root: string,
  module: string,
): Promise<string> {
  const prettier = (await import(module)) as typeof Prettier;
  const filepath = join(root, path);
  try {
    const config = await prettier.resolveConfig(filepath, { editorconfig: true });
    const once = await prettier.format(text, { ...config, filepath });
    return hasBrokenChain(once) ? await prettier.format(once, { ...config, filepath }) : once;
  } catch (error) {
    throw new FormatError(path, error instanceof Error ? error.message : String(error));
  }
}
