import reserved from '../../renderers/rust/reserved.json' with { type: 'json' };
import type { Code } from '../../types/Code.js';
import type { Spec } from '../../types/ir/Spec.js';
import { joinCode } from '../../renderers/code.js';
import { identifier } from '../../renderers/rust/encode.js';

/** Names that no module can have as they are: keywords that cannot be raw, the file `mod.rs`, and crates in use. */
const impossible: ReadonlySet<string> = new Set(['crate', 'mod', 'self', 'super', '_', ...reserved.crate]);

/** Names that the top of a crate has already: its targets, and the registry. */
const taken: ReadonlySet<string> = new Set(['bin', 'generated', 'lib', 'main', 'registry']);

/** The module that a spec names, as it can be in a crate: `modules/gpu`. Undefined when the spec names none. */
export function moduleOf(command: Spec): string | undefined {
  const named = command.spec.rust?.module;
  return named === undefined ? undefined : possiblePath(named);
}

/** A path of modules below `src`, with `_` after what cannot be a module there. */
export function possiblePath(path: string): string {
  return path
    .split('/')
    .map((segment, depth) => (depth === 0 && taken.has(segment) ? `${segment}_` : possibleModule(segment)))
    .join('/');
}

/** The name of one module, which is also the name of its file. */
export function possibleModule(name: string): string {
  return impossible.has(name) ? `${name}_` : name;
}

/** `gpu` of `modules/gpu`. */
export function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path of modules as Rust writes it: `modules::gpu`. */
export function rustPath(path: string): Code {
  return joinCode(path.split('/').map(identifier), '::');
}
