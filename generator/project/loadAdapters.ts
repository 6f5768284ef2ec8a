import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtinAdapters } from '../../adapters/builtinAdapters.js';
import type { GeneratorAdapter } from '../../adapters/GeneratorAdapter.js';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import type { Languages } from '../../renderers/language/Languages.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { irVersion } from '../../types/ir/irVersion.js';
import type { JsonObject } from '../../types/Json.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import type { Trust } from '../../types/Trust.js';
import type { UnrunAdapters } from '../compile/planArtifacts.js';
import { enforceTrust } from '../modules/gate/enforceTrust.js';
import { untrustedModule } from '../modules/gate/ModuleRecord.js';
import { insideRoot } from '../tree/insideRoot.js';
import { shapeProblem } from './adapterShape.js';
import { configName } from './loadProject.js';
import { ownLanguages } from './ownLanguages.js';

export interface LoadedAdapters {
  adapters: GeneratorAdapter[];
  /** Those that come with archc, and those that the adapters bring. */
  languages: Languages;
  /** What is registered and was not run, with the reason. */
  unrun: UnrunAdapters | undefined;
  diagnostics: Diagnostic[];
}

/**
 * The built-in adapters and those that the config registers, with their options checked. Without trust nothing that is
 * registered runs, and a warning for each says so.
 */
export async function loadAdapters(
  root: string,
  config: ProjectConfig,
  trust: Trust,
): Promise<LoadedAdapters> {
  const adapters = [...builtinAdapters];
  const diagnostics: Diagnostic[] = [];
  const modules: string[] = [];
  let languages = builtinLanguages;
  for (const [index, name] of config.adapters.register.entries()) {
    if (!trust.allowed && adapterProblem(root, name) === undefined) {
      modules.push(name);
      diagnostics.push(notRun(name, trust.reason, index));
      continue;
    }
    enforceTrust(trust);
    const pointer = `/adapters/register/${index}`;
    const loaded = await loadAdapter(root, name, pointer);
    if ('params' in loaded) {
      diagnostics.push(loaded);
      continue;
    }
    const own = conflict(adapters, loaded) ?? ownLanguages(loaded, languages);
    if (typeof own === 'string') {
      diagnostics.push(refusal(name, own, pointer));
      continue;
    }
    adapters.push(loaded);
    languages = languages.with(own);
  }
  for (const [id, options] of Object.entries(config.adapters.options)) {
    const adapter = adapters.find((candidate) => candidate.id === id);
    // Of one that was not run nobody knows the id.
    if (adapter === undefined && modules.length > 0) continue;
    const problem =
      adapter === undefined ? 'it has options and is not registered' : await checkOptions(adapter, options);
    if (problem !== undefined) diagnostics.push(refusal(id, problem, `/adapters/options/${id}`));
  }
  const unrun = trust.allowed || modules.length === 0 ? undefined : { modules, reason: trust.reason };
  return { adapters, languages, unrun, diagnostics };
}

function notRun(name: string, reason: string, index: number): Diagnostic {
  const place = { file: configName, pointer: `/adapters/register/${index}` };
  const params = { what: `the adapter '${name}'`, instead: 'nothing that it makes is looked at', reason };
  return { code: 'ARC7009', place, params };
}

function refusal(adapter: string, reason: string, pointer: string): Diagnostic {
  return { code: 'ARC7001', place: { file: configName, pointer }, params: { adapter, reason } };
}

function conflict(adapters: readonly GeneratorAdapter[], { id }: GeneratorAdapter): string | undefined {
  return adapters.some((known) => known.id === id)
    ? `there is another adapter with the id '${id}'`
    : undefined;
}

/** The adapter, or why there is none. */
async function loadAdapter(
  root: string,
  name: string,
  pointer: string,
): Promise<GeneratorAdapter | Diagnostic> {
  try {
    const problem = adapterProblem(root, name);
    if (problem !== undefined) return refusal(name, problem, pointer);
    const module = (await import(pathToFileURL(adapterPath(root, name)).href)) as { default?: unknown };
    const adapter = module.default as GeneratorAdapter;
    const wrong = shapeProblem(adapter) ?? versionProblem(adapter);
    return wrong === undefined ? adapter : refusal(name, wrong, pointer);
  } catch (error) {
    const untrusted = untrustedModule(error);
    if (untrusted !== undefined)
      return { code: 'ARC7010', place: { file: configName, pointer }, params: untrusted };
    return refusal(name, firstLine(error), pointer);
  }
}

/** Why the name of an adapter may not be followed: it is no package, and no file in the project. */
export function adapterProblem(root: string, name: string): string | undefined {
  if (name.startsWith('.')) {
    const inside = insideRoot(root, name);
    return 'reason' in inside ? inside.reason : undefined;
  }
  const isPackage = packageName.test(name) && !name.split('/').includes('..');
  return isPackage ? undefined : 'it is neither the name of a package nor a path that starts with ./';
}

/** The module of an adapter: a file of the project, or the entry of a package. Throws when there is none. */
function adapterPath(root: string, name: string): string {
  return name.startsWith('.') ? join(root, name) : createRequire(join(root, 'package.json')).resolve(name);
}

/** With a path into the package or without; `..` in it would lead out of the package, and of the project. */
const packageName = /^(?:@[\w.~-]+\/)?[\w~-][\w.~-]*(?:\/[\w.~-]+)*$/;

/** Why an adapter that was written for another version of the IR is not run: it would misread what it is given. */
function versionProblem(adapter: GeneratorAdapter): string | undefined {
  const { irVersion: written } = adapter as Partial<GeneratorAdapter>;
  if (written === irVersion) return undefined;
  if (written === undefined)
    return `it does not say which version of the IR it reads; this archc has \`irVersion: ${irVersion}\``;
  return `it was written for version ${JSON.stringify(written)} of the IR, and this archc has version ${irVersion}`;
}

/** Loads the schema compiler only for projects that set options. */
async function checkOptions(
  { configSchema }: GeneratorAdapter,
  options: JsonObject,
): Promise<string | undefined> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const ajv = new Ajv2020({ strict: false });
  try {
    if (ajv.validate(configSchema, options)) return undefined;
  } catch (error) {
    return `its configSchema is no JSON Schema: ${firstLine(error)}`;
  }
  const wrong = (ajv.errors ?? []).map(({ instancePath, message, params }) => {
    const { additionalProperty } = params as { additionalProperty?: string };
    return additionalProperty === undefined
      ? `${instancePath} ${message ?? ''}`
      : `'${additionalProperty}' is not known`;
  });
  return `its options are wrong: ${wrong.join('; ')}`;
}

/** What went wrong, without the list of files that a module loader adds. */
function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? '';
}
