import { dirname, join, relative, resolve } from 'node:path';
import type Prettier from 'prettier';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { FormatterChoice } from '../../types/ProjectConfig.js';
import type { Trust } from '../../types/Trust.js';
import { sha256 } from '../tree/fingerprint.js';
import { isWithin } from '../tree/insideRoot.js';
import { boundaryOf } from '../tree/workTree.js';
import { ConfigLookup } from './config/ConfigLookup.js';
import { editorOptions } from './config/editorConfig.js';
import type { FormatterConfig } from './config/FormatterConfig.js';
import { optionsFor } from './config/optionsFor.js';
import { type Formatter, FormatError } from './Formatter.js';
import { formatPlainMarkdown } from './formatPlainMarkdown.js';
import { hasBrokenChain, mayDiffer } from './mayDiffer.js';
import { plainOptions, type PrettierOptions } from './plainOptions.js';
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
  return {
    ...chosen,
    format: (artifact) =>
      formatted.test(artifact.path) ? chosen.format(artifact) : Promise.resolve(artifact.text),
  };
}

/** What prettier formats. Code of other languages comes from its renderer as their own formatters have it. */
const formatted = /\.([cm]?[jt]sx?|css|graphql|html|json|json5|less|md|scss|vue|ya?ml)$/;

async function choose({ output, project, choice, trust }: FormatterRequest): Promise<Formatter> {
  if (choice === 'none')
    return { key: 'none', notRun: () => [], format: ({ text }) => Promise.resolve(text) };
  const root = resolve(output);
  const boundary = boundaryOf(isWithin(resolve(project), root) ? project : root);
  const configs = new ConfigLookup(boundary);
  const nearest = await configs.nearest(root);
  const editor = configs.editorConfigs(root);
  const own = projectPrettier(root, boundary);
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
    prettier: (trust.allowed ? own : undefined) ?? shippedPrettier(),
  };
  if (own && !trust.allowed) refuse('prettier', notRun.prettier(own, trust.reason));
  if (nearest && !trust.allowed) refuseConfig(host, nearest, trust.reason);
  const runs = trust.allowed && (own !== undefined || (nearest !== undefined && isProgram(nearest)));
  const options = choice === 'auto' && !runs && editor.length === 0 ? plainOptions(nearest) : undefined;
  const key = [options && `oxfmt ${versionOf('oxfmt')}`, `prettier ${host.prettier.version}`, trust.allowed];
  const texts = [nearest?.name, nearest?.text, ...editor.map(({ text }) => text)];
  return {
    key: `${key.join(' ')} ${sha256(JSON.stringify(texts))}`,
    notRun: () => [...refused.values()],
    format: async (artifact) =>
      (options && (await formatFast(artifact, options))) ?? (await formatWithPrettier(artifact, host)),
  };
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

function refuseConfig({ project, refuse }: Host, config: FormatterConfig, reason: string): void {
  const file = relative(project, config.path).replaceAll('\\', '/');
  if (isProgram(config)) refuse(config.path, notRun.config(config, file, reason));
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
  host: Host,
): Promise<string> {
  const prettier = (await import(host.prettier.url)) as typeof Prettier;
  const filepath = join(host.root, path);
  try {
    const config = { ...(await optionsOf(filepath, host, prettier)), filepath };
    const once = await prettier.format(text, config);
    return hasBrokenChain(once) ? await prettier.format(once, config) : once;
  } catch (error) {
    throw new FormatError(path, error instanceof Error ? error.message : String(error));
  }
}

/** The options that the configs around a file give it. A program among them is run by prettier, and only with trust. */
async function optionsOf(
  filepath: string,
  host: Host,
  prettier: typeof Prettier,
): Promise<Record<string, unknown>> {
  const { configs, trust } = host;
  const folder = dirname(filepath);
  const config = await configs.nearest(folder);
  const editor = await editorOptions(configs.editorConfigs(folder), filepath);
  const none = { plugins: [] };
  if (config === undefined) return { ...editor, ...none };
  if (config.kind === 'broken')
    throw new Error(`${relative(host.project, config.path).replaceAll('\\', '/')}: ${config.reason}`);
  if (!trust.allowed) refuseConfig(host, config, trust.reason);
  else if (isProgram(config))
    return {
      ...editor,
      ...(await prettier.resolveConfig(filepath, { config: config.path, editorconfig: false })),
    };
  return { ...editor, ...(config.kind === 'options' ? optionsFor(config, filepath) : {}), ...none };
}
