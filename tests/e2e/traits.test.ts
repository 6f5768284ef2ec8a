import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { archc, succeed } from '../support/archc.js';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { command, trait } from '../support/rust/traitSpecs.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const key = { types: { Key: { fields: { text: { type: 'string' } } } } };

describe('a trait that a spec names', () => {
  let root: string;
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const scaffold = 'workers/core/src/modules/shop/mod.rs';

  beforeEach(() => {
    root = temporaryFolder();
    writeFiles(root, {
      '.generator.json': {},
      'specs/stored.json': trait('Stored', [{ name: 'save', throws: 'string' }], { supertraits: ['Keyed'] }),
      'specs/keyed.json': trait('Keyed', [{ name: 'key', returns: 'Key' }], key),
      'specs/buy.json': command('shop/buy', ['Stored']),
    });
  });

  /** What is reported, and where. */
  async function problems(args: readonly string[] = []): Promise<string[]> {
    const { envelope } = await archcJson(root, ['generate', '--dry-run', ...args]);
    return envelope.problems.map(
      ({ code, severity, path, pointer }) => `${severity} ${code} ${path}${pointer}`,
    );
  }

  it('is known when only the spec that names it is asked for', async () => {
    await succeed(root, ['generate', '--spec', 'specs/buy.json']);
    expect(read(scaffold)).toMatch(/impl Keyed for ShopModule[^]*impl Stored for ShopModule/);
    expect(existsSync(join(root, 'workers/core/src/types/traits_stored.rs'))).toBe(false);
    await succeed(root, ['generate']);
    await succeed(root, ['check']);
    expect(read('workers/core/src/types/mod.rs')).toContain('pub mod traits_keyed;');
  });

  it('goes with it into an output that stands alone', async () => {
    await succeed(root, ['generate', '--spec', 'specs/buy.json', '--out', 'alone']);
    expect(read('alone/workers/core/src/types/traits_stored.rs')).toContain(
      'pub trait Stored: Keyed + Send + Sync {',
    );
    expect(read('alone/workers/core/src/types/mod.rs')).toContain('pub mod traits_keyed;');
    expect(read('alone/workers/core/src/types/traits_keyed.rs')).toContain('pub struct Key {');
    expect(read('alone/commands/traits/stored/shared/Stored.ts')).toContain('extends Keyed');
  });

  it('may be declared by a spec of another adapter', async () => {
    writeFiles(root, {
      'specs/keyed.json': { ...trait('Keyed', [{ name: 'key', returns: 'string' }]), adapter: 'server-only' },
    });
    await succeed(root, ['generate']);
    expect(read('workers/core/src/types/traits_keyed.rs')).toContain('pub trait Keyed: Send + Sync {');
  });

  it('is refused when nobody declares it, whatever the adapter', async () => {
    writeFiles(root, {
      'specs/buy.json': { ...command('shop/buy', ['Stord', 'Lifecycle']), adapter: 'server-only' },
      'specs/keyed.json': trait('Keyed', [{ name: 'key' }], { supertraits: ['ManagedService', 'Send'] }),
    });
    expect(await problems()).toEqual([
      'error ARC4014 specs/buy.json/rust/traits/0',
      'error ARC4014 specs/keyed.json/trait/supertraits/1',
    ]);
    const { stderr } = await archc(root, ['generate']);
    expect(stderr).toContain("Did you mean 'Stored'?");
  });

  it('stops only what needs it', async () => {
    writeFiles(root, {
      'specs/keyed.json': trait('Keyed', [{ name: 'key' }], { supertraits: ['Nowhere'] }),
      'specs/free.json': trait('Free', [{ name: 'go' }]),
    });
    const found = 'ARC4014 specs/keyed.json/trait/supertraits/0';
    expect(await problems(['--spec', 'specs/free.json'])).toEqual([`warning ${found}`]);
    expect(await problems(['--spec', 'specs/buy.json'])).toEqual([`error ${found}`]);
    expect(await problems(['--spec', 'specs/buy.json', '--out', 'alone'])).toEqual([`error ${found}`]);
  });

  it('with types of a broken spec does not stop what needs neither', async () => {
    writeFiles(root, {
      'specs/library.json': { version: 2, name: 'library', accessLevel: 'nobody', ...key },
      'specs/keyed.json': trait('Keyed', [{ name: 'key', returns: 'library#Key' }]),
      'specs/free.json': command('free/run', [], [], 'modules/free'),
    });
    await succeed(root, ['generate', '--spec', 'specs/free.json']);
    expect(existsSync(join(root, 'workers/core/src/modules/free/generated/run.rs'))).toBe(true);
    expect(await problems(['--spec', 'specs/buy.json'])).toEqual([
      'error ARC4009 specs/library.json/accessLevel',
    ]);
  });

  it('is not guessed when two specs declare it', async () => {
    writeFiles(root, { 'specs/other.json': { ...trait('Stored', [{ name: 'go' }]), name: 'other' } });
    expect(await problems()).toEqual(['error ARC4002 specs/buy.json/rust/traits/0']);
  });

  it('is named once in a list', async () => {
    writeFiles(root, { 'specs/buy.json': command('shop/buy', ['Stored', 'Stored']) });
    expect(await problems()).toEqual(['error ARC2007 specs/buy.json/rust/traits']);
  });

  it('is not above itself', async () => {
    writeFiles(root, {
      'specs/keyed.json': trait('Keyed', [{ name: 'key' }], { supertraits: ['Stored'] }),
      'specs/lone.json': trait('Lone', [{ name: 'go' }], { supertraits: ['Lone'] }),
    });
    expect(await problems()).toEqual([
      'error ARC4015 specs/keyed.json/trait/supertraits',
      'error ARC4015 specs/lone.json/trait/supertraits',
      'error ARC4015 specs/stored.json/trait/supertraits',
    ]);
  });

  it('stands before one of the runtime that has its name', async () => {
    writeFiles(root, {
      'specs/own.json': trait('Lifecycle', [{ name: 'breathe' }]),
      'specs/buy.json': command('shop/buy', ['Lifecycle']),
    });
    await succeed(root, ['generate']);
    expect(read(scaffold)).toContain('use crate::types::traits_lifecycle::Lifecycle;');
    expect(read('workers/core/src/modules/shop/generated.rs')).not.toContain('.lifecycle()');
  });
});
