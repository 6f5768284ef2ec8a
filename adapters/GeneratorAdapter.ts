import type { Program } from '../types/ir/Program.js';
import type { Language } from '../renderers/language/Language.js';
import type { PlannedArtifact } from '../types/Artifact.js';
import type { Environment } from '../types/CommandSpec.js';
import type { Diagnostic } from '../types/diagnostics/Diagnostic.js';
import type { Spec } from '../types/ir/Spec.js';
import type { JsonObject, JsonValue } from '../types/Json.js';
import type { ProjectConfig } from '../types/ProjectConfig.js';
import type { Slot } from './slots.js';

/** What an adapter can do with a spec; a spec that needs more is refused before it is planned. */
export interface AdapterCapabilities {
  environments: readonly Environment[];
  /** Sections of the spec that the adapter reads. A spec that names it needs those marked as required. */
  sections: readonly { key: 'rust' | 'trait'; required: boolean }[];
}

/** What a plan may look at, besides its own specs: the whole program, since types of other adapters may be referred to. */
export interface AdapterContext extends Program {
  config: ProjectConfig;
  /** `adapters.options.<id>` of the config, checked against `configSchema`. */
  options: JsonObject;
  /** Folder of the Rust runtime crate, relative to the output root; it may lie outside. */
  runtimeCrate: string;
  /**
   * Whether the adapter fills a slot of a spec. It does not when the spec names another one before it that can: then it
   * plans nothing of that slot, and nothing that needs it.
   */
  fills(spec: Spec, slot: Slot): boolean;
  /**
   * Whether the config leaves out what is at a path (`leaveOut`). Documents and tests of commands that it names are taken out of
   * a plan anyway; an adapter asks where something else depends on them, such as a list of tests.
   */
  leavesOut(path: string): boolean;
  /**
   * Where a person has the implementation for which the adapter would choose a path (`implementations` of the config). An adapter asks
   * if what it generates can name the file wherever it is, or anywhere below `within`; of others the config cannot say another place.
   */
  placeOf(path: string, within?: string): string;
  /** What the file that {@link GeneratorAdapter.memory} names says; undefined when there is none. */
  memory?: JsonValue;
}

export interface AdapterPlan {
  artifacts: PlannedArtifact[];
  diagnostics: Diagnostic[];
}

/**
 * An output: what files a set of specs becomes. Plain data and pure functions; the built-in adapters use
 * this interface and nothing else. `plan` gets all specs of the adapter at once, sorted by name, so that it
 * may aggregate them; the same input must give the same plan.
 */
export interface GeneratorAdapter {
  readonly id: string;
  /** The version of the IR that the adapter was written for; one of another version is not run. */
  readonly irVersion: number;
  /**
   * The languages and formats of its files: by id those that archc knows, as they are those that the adapter brings. It plans
   * no file of another one.
   */
  readonly languages: readonly (string | Language)[];
  /** One line for `archc adapters`. */
  readonly description: string;
  /** JSON Schema (2020-12) of the adapter's options. */
  readonly configSchema: JsonObject;
  readonly capabilities: AdapterCapabilities;
  /** The parts of a command that it makes if no other adapter of the spec comes before; `context.fills` says so. */
  readonly slots?: readonly Slot[];
  /** Templates that the adapter brings itself, by name; the built-in ones are precompiled. */
  readonly templates?: Readonly<Record<string, string>>;
  /**
   * For an adapter whose output depends on what it gave before: the JSON file, relative to the output root, that
   * remembers it. It is read before `plan`, which gets its value as `context.memory` and plans the same file again,
   * `amended`, so that what is remembered is never lost. The options have passed `configSchema`.
   */
  memory?(options: JsonObject): string;
  plan(specs: readonly Spec[], context: AdapterContext): AdapterPlan;
}
