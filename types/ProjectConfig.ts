import type { JsonObject } from './Json.js';

/** `.generator.json` as written; every key may be missing. */
export interface ProjectConfigFile {
  $schema?: string;
  specs?: string[];
  layout?: Partial<LayoutConfig>;
  adapters?: { default?: string | string[]; register?: string[]; options?: Record<string, JsonObject> };
  types?: {
    folders?: TypeFolderConfig[];
    external?: Record<string, ExternalTypeConfig>;
    unknown?: 'error' | 'warning';
  };
  accessLevels?: string[];
  naming?: { commands?: Record<string, string> };
  typescript?: Partial<Omit<TypeScriptConfig, 'imports'>> & {
    imports?: Record<string, ImportTarget | string>;
  };
  templates?: string;
  leaveOut?: string[];
  implementations?: Record<string, string>;
  headers?: Record<string, string[]>;
  format?: { typescript?: FormatterChoice };
  limits?: Partial<LimitsConfig>;
}

/** The configuration with every default filled in. */
export interface ProjectConfig {
  /** Globs relative to the root; `*.schema.json` files are never specs. */
  specs: string[];
  layout: LayoutConfig;
  adapters: { default: string[]; register: string[]; options: Record<string, JsonObject> };
  types: {
    folders: TypeFolderConfig[];
    external: Record<string, ExternalTypeConfig>;
    unknown: 'error' | 'warning';
  };
  /** The built-in levels and the project's own. */
  accessLevels: string[];
  /** Base names that differ from the naming rule: `{ "ai/mute": "AIMute" }`. */
  naming: { commands: Record<string, string> };
  typescript: TypeScriptConfig;
  /** Globs of documents and of tests of commands that are not generated, relative to the output. */
  leaveOut: string[];
  /** The paths of implementations that are not where archc would put them, by those. */
  implementations: Record<string, string>;
  /** Lines above the header of generated files, by globs of their paths: comments in the language of each. */
  headers: Record<string, string[]>;
  /** Folder with template overrides, relative to the root; empty when there is none. */
  templates: string;
  format: { typescript: FormatterChoice };
  limits: LimitsConfig;
}

/** Output folders relative to the root. */
export interface LayoutConfig {
  commands: string;
  /** The IPC clients. */
  bindings: string;
  /** The Rust crate: the folder of its Cargo.toml. */
  rust: string;
}

export interface TypeFolderConfig {
  /** Folder of TypeScript declarations, relative to the root. */
  path: string;
  /** Module specifier prefix that generated code imports from; a relative path when absent. */
  from?: string;
}

export interface ExternalTypeConfig {
  /** How the type travels, in the type language: `uuid`, `string`, `Record<string, json>`. */
  wire: string;
  typescript?: { from: string; name?: string };
  description?: string;
}

export interface ImportTarget {
  from: string;
  name: string;
}

export interface TypeScriptConfig {
  /** Appended to relative module specifiers. */
  importExtension: '.js' | '.ts' | '';
  /** Module that every runtime name comes from; its IPC part is `<runtime>/ipc`. */
  runtime: string;
  /** Runtime names that the project provides itself: `{ "CommandBase": { "from": "@core/Base", "name": "Base" } }`. */
  imports: Record<string, ImportTarget>;
}

/** `auto` takes the fast formatter where it is proven byte-identical to prettier, and prettier elsewhere. */
export type FormatterChoice = 'auto' | 'prettier' | 'none';

export interface LimitsConfig {
  specBytes: number;
  /** Percent of the files that are there: a run that removes more asks first. */
  removals: number;
  /** How many files and folders one search looks at: for specs, and below each folder of types and of templates. */
  files: number;
}
