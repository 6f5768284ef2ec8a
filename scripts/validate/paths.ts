import { join, resolve } from 'node:path';

/** Where everything is. */
export interface Paths {
  readonly root: string;
  readonly archc: string;
  /** The example project. */
  readonly example: string;
  /** Its crate. */
  readonly crate: string;
  readonly cargoTarget: string;
  /** The program that `cargo build --release` makes. */
  readonly worker: string;
  /** A folder for this run only. */
  readonly scratch: string;
  /** Where ts-rs writes. */
  readonly bindings: string;
}

/** All paths; `scratch` exists and is removed by the caller. */
export function paths(scratch: string): Paths {
  const root = join(import.meta.dirname, '..', '..');
  const example = join(root, 'examples', 'worker');
  const crate = join(example, 'worker');
  const cargoTarget = resolve(crate, process.env.CARGO_TARGET_DIR ?? 'target');
  return {
    root,
    archc: join(root, 'dist', 'archc.js'),
    example,
    crate,
    cargoTarget,
    worker: join(cargoTarget, 'release', 'example-worker'),
    scratch,
    bindings: join(scratch, 'bindings'),
  };
}
