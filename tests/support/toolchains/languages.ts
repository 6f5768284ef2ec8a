import type { CommandSpec } from '../../../types/CommandSpec.js';
import type { LanguageToolchain } from './LanguageToolchain.js';
import { cToolchain } from './c.js';
import { kotlinToolchain } from './kotlin.js';
import { protoToolchain } from './proto.js';
import { pythonToolchain } from './python.js';
import { rustToolchain } from './rust.js';
import { swiftToolchain } from './swift.js';
import { typescriptToolchain } from './typescript.js';

/** A language that the matrix can run, and what its adapter needs of specs that were written for no adapter. */
export interface DrivenLanguage {
  title: string;
  toolchain: Omit<LanguageToolchain, 'language'>;
  /** The spec as this language's adapter takes it; the same one when left out. */
  spec?: (spec: CommandSpec) => CommandSpec;
  /** Puts into a new project what the language takes besides specs, such as an adapter of its own, which is trusted. */
  prepare?: (root: string) => void;
}

/** One of those that come with archc. */
export interface Language extends DrivenLanguage {
  toolchain: LanguageToolchain;
}

/** Every language, in the order of the tables. The first is the reference for all others. */
export const languages = {
  typescript: { title: 'TypeScript', toolchain: typescriptToolchain },
  rust: { title: 'Rust', toolchain: rustToolchain, spec: rustSpec },
  swift: { title: 'Swift', toolchain: swiftToolchain },
  kotlin: { title: 'Kotlin', toolchain: kotlinToolchain },
  python: { title: 'Python', toolchain: pythonToolchain },
  c: { title: 'C', toolchain: cToolchain },
  proto: { title: 'Protobuf', toolchain: protoToolchain },
} as const satisfies Partial<Record<LanguageToolchain['language'], Language>>;

/** `rust-ipc` puts each command into a module that the spec names. */
function rustSpec(spec: CommandSpec): CommandSpec {
  if (spec.rust !== undefined) return spec;
  const executable = spec.params !== undefined || spec.results !== undefined;
  return { ...spec, rust: { module: executable ? 'modules/all' : 'modules/shared_types' } };
}
