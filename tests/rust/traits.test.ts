import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { archc, succeed } from '../support/archc.js';
import { cargo, complaints, hasCargo } from '../support/cargo.js';
import { compileTypes } from '../support/compileTypes.js';
import { writeFiles } from '../support/fixtures.js';
import { installPackages, strictest } from '../support/installPackages.js';
import { command, kinds, trait, traitSpecs } from '../support/rust/traitSpecs.js';
import { sharedFolder } from '../support/temporaryFolder.js';

describe.skipIf(!hasCargo)('a module with traits that specs declare', () => {
  const root = sharedFolder();
  const crate = join(root, 'workers/core');
  const scaffold = (): string => readFileSync(join(crate, 'src/modules/shop/mod.rs'), 'utf8');

  beforeAll(async () => {
    writeFiles(root, { '.generator.json': {}, 'package.json': { type: 'module' }, ...traitSpecs });
    installPackages(root);
    await succeed(root, ['generate']);
  });

  it('implements them, and what is above them', () => {
    const implemented = [...scaffold().matchAll(/^impl (\w+) for ShopModule/gm)].map(([, name]) => name);
    expect(implemented).toEqual([
      'ShopCommands',
      'ManagedService',
      'Lifecycle',
      'MetricsEmitter',
      'Answers',
      'Catalogue',
      'Journal',
      'Priced',
      'Result_',
      'Stored',
    ]);
  });

  it('is laid out as rustfmt does', async () => {
    expect(await complaints(crate, ['fmt', '--check'])).toBe('');
  });

  it('passes clippy without a warning, and its tests', async () => {
    const strict = ['--', '-D', 'warnings', '-D', 'missing_docs'];
    expect(await complaints(crate, ['clippy', '--all-targets', '--all-features', ...strict])).toBe('');
    const { exitCode, stdout } = await cargo(crate, ['test', '--all-features']);
    expect(stdout).toMatch(/test result: ok\. [1-9]/);
    expect(exitCode).toBe(0);
  });

  it('answers every call, and says where it can that nothing is there yet', async () => {
    writeFiles(crate, { 'tests/stubs.rs': stubsTest });
    expect(await complaints(crate, ['test', '--test', 'stubs'])).toBe('');
  });

  it('has interfaces that pass the strictest tsc', () => {
    const settings = { ...strictest, types: ['node'] };
    expect(compileTypes(root, settings, ['commands', 'bindings'])).toEqual([]);
  });

  it('lets the Rust compiler name the trait that a spec gains', async () => {
    const before = scaffold();
    const extra = trait('Extra', [{ name: 'go' }], { supertraits: ['Configurable'] });
    const gained = command('shop/buy', ['Answers', 'Result', 'Extra']);
    writeFiles(root, { 'specs/extra.json': extra, 'specs/buy.json': gained });
    const drift = await archc(root, ['check']);
    expect(drift.exitCode).not.toBe(0);
    expect(drift.stderr).toMatch(/ARC6001.*modules\/shop\/mod\.rs/);
    await succeed(root, ['generate']);
    const after = scaffold();
    writeFiles(crate, { 'src/modules/shop/mod.rs': before });
    const { exitCode, stderr } = await cargo(crate, ['check']);
    expect(exitCode).not.toBe(0);
    expect(stderr).toMatch(/the trait bound `\S*ShopModule: \S*Extra` is not satisfied/);
    expect(stderr).toMatch(/the trait bound `\S*ShopModule: \S*Configurable` is not satisfied/);
    // What archc merged into it makes it compile again.
    writeFiles(crate, { 'src/modules/shop/mod.rs': after });
    expect(await complaints(crate, ['check'])).toBe('');
  });
});

/** Calls what is not async, and what takes a future to refuse. */
const stubsTest = `//! Calls every stub.

use workers_core::modules::shop::ShopModule;
use workers_core::types::traits_answers::Answers;
use workers_core::types::traits_journal::Journal;

#[test]
fn stubs_answer() {
    let module = ShopModule {};
${Object.keys(kinds)
  .map(
    (name) =>
      `    let _ = Answers::${name}(&module);\n    assert!(Answers::${name}_failed(&module).is_err());\n`,
  )
  .join('')}    let refusal = "text_failed() is not implemented".to_owned();
    assert_eq!(module.text_failed(), Err(refusal));
    assert_eq!(module.latest("it"), "");
}
`;
