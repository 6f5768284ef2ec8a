import { dirname, join, relative, sep } from 'node:path';
import type Prettier from 'prettier';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { FormatterChoice } from '../../types/ProjectConfig.js';
import type { Trust } from '../../types/Trust.js';
import { enforceTrust } from '../modules/gate/enforceTrust.js';
import { untrustedModule } from '../modules/gate/ModuleRecord.js';
import { sha256 } from '../tree/fingerprint.js';
import type { StatCache } from '../tree/StatCache.js';
import { isWithin, realPathOf } from '../tree/insideRoot.js';
import { boundaryOf } from '../tree/workTree.js';
import { ConfigLookup } from './config/ConfigLookup.js';
import { type EditorConfig, editorOptions } from './config/editorConfig.js';
import type { FormatterConfig } from './config/FormatterConfig.js';
import { optionsFor } from './config/optionsFor.js';
import { type Formatter, FormatError } from './Formatter.js';
import { formatPlainMarkdown } from './formatPlainMarkdown.js';
import { hasBrokenChain, mayDiffer } from './mayDiffer.js';
import type { PrettierOptions } from './config/PrettierOptions.js';
import { plainOptions } from './plainOptions.js';
import { type PrettierModule, projectPrettier, shippedPrettier, versionOf } from './prettierOf.js';
import { notRun } from './notRun.js';

export interface FormatterRequest {
  /** Where the output goes, absolute. */
  output: string;
  /** The root of the project, absolute: places are relative to it, and no config above its work tree counts. */
  project: string;
  choice: FormatterChoice;
  /** Whether configs that are programs, plugins, and a prettier of the project may run. */
  trust: Trust;
  /** What is known of folders that did not change since an earlier run. */
  known?: StatCache;
}

/**
 * The formatter of a project. `auto` takes oxfmt where the config is nothing but options that it gives the same
 * bytes for as prettier (tests hold it to that), and prettier with the project's own config everywhere else, which are
 * also single files that the two lay out differently.
 * Without trust configs are read as data, only the prettier that archc brings runs, and the formatter says what did not.
 * Heavy modules load with the first file to format.
 */
export async function createFormatter(request: FormatterRequest): Promise<Formatter> {
  const chosen = await choose(request);
  const formats = (path: string): boolean => formatted.test(path);
  return {
    ...chosen,
    formats,
    keyFor: (path) => (formats(path) ? chosen.keyFor(path) : Promise.resolve(chosen.key)),
    configFor: (path) => (formats(path) ? chosen.configFor(path) : Promise.resolve(undefined)),
    format: (artifact) => (formats(artifact.path) ? chosen.format(artifact) : Promise.resolve(artifact.text)),
  };
}

/** What prettier formats. Code of other languages comes from its renderer as their own formatters have it. */
const formatted = /\.([cm]?[jt]sx?|css|graphql|html|json|json5|less|md|scss|vue|ya?ml)$/;

async function choose({
  choice,
  trust,
  known,
  ...request
}: FormatterRequest): Promise<Omit<Formatter, 'formats'>> {
  if (choice === 'none')
    return {
      key: 'none',
      keyFor: () => Promise.resolve('none'),
      configFor: () => Promise.resolve(undefined),
      notRun: () => [],
      looked: () => Promise.resolve({ folders: [], files: [] }),
      format: ({ text }) => Promise.resolve(text),
    };
  // Without links: what a folder is told by its parents must not depend on the way to it.
  const [root, project] = [realPathOf(request.output), realPathOf(request.project)];
  const boundary = boundaryOf(isWithin(project, root) ? project : root);
  const configs = new ConfigLookup(boundary, known);
  const found = projectPrettier(root, boundary);
  const own = found && isTrusted(trust, join(found.folder, 'package.json')) ? found : undefined;
  if (own) enforceTrust(trust);
  const refused = new Map<string, Diagnostic>();
  const refuse = (path: string, diagnostic: Diagnostic): void => {
    if (!refused.has(path)) refused.set(path, diagnostic);
  };
  const host: Host = {
    root,
    project,
    configs,
    trust,
    refuse,
    prettier: own ?? shippedPrettier(),
  };
  if (found && !own) refuse('prettier', notRun.prettier(found, reasonFor(trust)));
  const waysIn = new Map<string, Promise<Way>>();
  const ways = new Map<FormatterConfig | undefined, Map<readonly EditorConfig[], Way>>();
  const findWay = async (folder: string): Promise<Way> => {
    const nearest = await configs.nearest(folder);
    const editor = configs.editorConfigs(folder);
    const known = ways.get(nearest) ?? new Map<readonly EditorConfig[], Way>();
    const way = known.get(editor) ?? wayFor(nearest, editor, host, own !== undefined, choice);
    ways.set(nearest, known.set(editor, way));
    return way;
  };
  const wayIn = (path: string): Promise<Way> => {
    const folder = configs.deciding(join(root, path));
    const way = waysIn.get(folder) ?? findWay(folder);
    waysIn.set(folder, way);
    return way;
  };
  return {
    key: (await wayIn('.')).key,
    keyFor: async (path) => (await wayIn(dirname(path))).key,
    configFor: async (path) => {
      const folder = dirname(join(root, path));
      const { path: config } = (await configs.nearest(folder)) ?? configs.editorConfigs(folder)[0] ?? {};
      return config === undefined ? undefined : relative(project, config).replaceAll(sep, '/');
    },
    notRun: () => [...refused.values()],
    looked: () => (found ? Promise.resolve(undefined) : configs.looked()),
    format: async (artifact) => {
      const { options } = await wayIn(dirname(artifact.path));
      return (options && (await formatFast(artifact, options))) ?? (await formatWithPrettier(artifact, host));
    },
  };
}

/** How the files of a folder are formatted. */
interface Way {
  /** Changes whenever the same text in this folder might be formatted differently. */
  key: string;
  /** Those of the fast formatter; undefined where only prettier can tell what the configs mean. */
  options: PrettierOptions | undefined;
}

function wayFor(
  nearest: FormatterConfig | undefined,
  editor: readonly EditorConfig[],
  host: Host,
  isOwn: boolean,
  choice: FormatterChoice,
): Way {
  const { trust, prettier } = host;
  const runs = isOwn || (nearest !== undefined && mayRun(host, nearest));
  const options = choice === 'auto' && !runs && editor.length === 0 ? plainOptions(nearest) : undefined;
  const key = [options && `oxfmt ${versionOf('oxfmt')}`, `prettier ${prettier.version}`, trust.allowed];
  const texts = [nearest?.name, nearest?.text, ...editor.map(({ text }) => text), runs && filesOf(trust)];
  return { key: `${key.join(' ')} ${sha256(JSON.stringify(texts))}`, options };
}

/** What formatting with prettier takes. */
interface Host {
  root: string;
  project: string;
  configs: ConfigLookup;
  trust: Trust;
  refuse: (path: string, diagnostic: Diagnostic) => void;
  prettier: PrettierModule;
}

/** Whether prettier would run something of the project for this config. */
function isProgram(config: FormatterConfig): boolean {
  return config.kind === 'code' || (config.kind === 'options' && config.plugins.length > 0);
}

function isTrusted(trust: Trust, path: string): boolean {
  return trust.allowed && trust.files?.has(realPathOf(path)) !== false;
}

/** What a config that is a program may import decides too how it formats. Of what runs unrecorded nothing is known. */
function filesOf(trust: Trust): string {
  return trust.allowed ? sha256(JSON.stringify([...(trust.files ?? [])])) : '';
}

function reasonFor(trust: Trust): string {
  return trust.allowed ? 'it is not among what was trusted' : trust.reason;
}

/** Whether a config is a program that is trusted. Says so of one that is not. */
function mayRun({ project, trust, refuse }: Host, config: FormatterConfig): boolean {
  if (!isProgram(config)) return false;
  if (isTrusted(trust, config.path)) {
    enforceTrust(trust);
    return true;
  }
  const file = relative(project, config.path).replaceAll('\\', '/');
  refuse(config.path, notRun.config(config, file, reasonFor(trust)));
  return false;
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
    const known = builtinLanguages.all.find(({ fence, formatted }) => formatted && fence === language);
    return known ? run(`fence.${known.endings[0] ?? ''}`, code) : Promise.resolve(code);
  };
  return (await formatPlainMarkdown(text, formatFence)) ?? run(path, text);
}

async function formatWithPrettier(
  { path, text }: { path: string; text: string },
  host: Host,
): Promise<string> {
  const prettier = (await import(host.prettier.url)) as typeof Prettier;
  const filepath = join(host.root, path);
  try {
    const config = { ...(await optionsOf(filepath, host, prettier)), filepath };
    const once = await prettier.format(text, config);
    return hasBrokenChain(once) ? await prettier.format(once, config) : once;
  } catch (error) {
    if (untrustedModule(error) !== undefined) throw error;
    throw new FormatError(path, error instanceof Error ? error.message : String(error));
  }
}

/** The options that the configs around a file give it. A program among them is run by prettier, and only with trust. */
async function optionsOf(
  filepath: string,
  host: Host,
  prettier: typeof Prettier,
): Promise<Record<string, unknown>> {
  const { configs } = host;
  const folder = dirname(filepath);
  const config = await configs.nearest(folder);
  const editor = await editorOptions(configs.editorConfigs(folder), filepath);
  const none = { plugins: [] };
  if (config === undefined) return { ...editor, ...none };
  if (config.kind === 'broken')
    throw new Error(`${relative(host.project, config.path).replaceAll('\\', '/')}: ${config.reason}`);
  if (mayRun(host, config))
    return {
      ...editor,
      ...(await prettier.resolveConfig(filepath, { config: config.path, editorconfig: false })),
    };
  return { ...editor, ...(config.kind === 'options' ? optionsFor(config, filepath) : {}), ...none };
}
