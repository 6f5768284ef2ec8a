import { rmSync, symlinkSync } from 'node:fs';
import { cargoManifest } from '../../renderers/rust/cargoManifest.js';
import { rustModules } from '../../renderers/rust/rustModules.js';
import { describe, expect, it } from 'vitest';
import { Workspace, type Wish } from './workspace.js';

const path = 'src/lib.rs';
const modules = (...names: string[]): Wish => ({
  path,
  text: '//! Commands.\n',
  ownership: 'amended',
  role: 'modules',
  amendment: rustModules.of({ names }),
});

describe('an amended file', () => {
  it('is made of its template when it is not there', async () => {
    const workspace = Workspace.forTest();
    expect((await workspace.run([modules('chat')])).actions).toEqual({ [path]: 'create' });
    expect(workspace.read(path)).toContain('//! Commands.\n');
    expect(workspace.read(path)).toContain('pub mod chat;');
    expect((await workspace.run([modules('chat')])).actions).toEqual({});
  });

  it.each([
    ['lies there before archc', (): undefined => undefined],
    ['was written by archc', (workspace: Workspace) => workspace.run([modules('chat')])],
  ])('that %s gains what it lacks and keeps every line of a person', async (_what, begin) => {
    const workspace = Workspace.forTest();
    await begin(workspace);
    const mine = 'use std::fmt; // mine\r\npub mod chat;\r\n';
    workspace.write(path, mine);
    expect((await workspace.run([modules('chat', 'gpu')])).actions).toEqual({ [path]: 'update' });
    expect(workspace.read(path).replace('pub mod gpu;\r\n', '')).toBe(mine);
    expect((await workspace.run([modules('chat', 'gpu')])).actions).toEqual({});
  });

  it('that lacks something is drift, edited or not; one that says more is none', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([modules('chat')]);
    const drift = async (...names: string[]): Promise<string[]> =>
      (await workspace.drift([modules(...names)])).map((found) => found.replace(/ .*/, ''));
    expect(await drift('chat', 'gpu')).toEqual(['ARC6001']);
    workspace.write(path, `${workspace.read(path)}pub mod mine;\n`);
    expect(await drift('chat')).toEqual([]);
    expect(await drift('chat', 'gpu')).toEqual(['ARC6003']);
  });

  it('is made again when a person deleted it', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([modules('chat')]);
    rmSync(workspace.at(path));
    expect((await workspace.run([modules('chat')])).actions).toEqual({ [path]: 'create' });
  });

  it('stays, and is forgotten, when nothing asks for it any more', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([modules('chat')]);
    const text = workspace.read(path);
    expect((await workspace.run([])).actions).toEqual({ [path]: 'forget' });
    expect(workspace.read(path)).toBe(text);
    expect(Object.keys(workspace.tree())).not.toContain('.generator/lock/ping.json');
  });

  it.each<[string, string, (workspace: Workspace) => void]>([
    [
      'is not UTF-8',
      'ARC5007',
      (workspace) => {
        workspace.write(path, Buffer.from([0xff, 0xfe, 0]));
      },
    ],
    [
      'is a link',
      'ARC5003',
      (workspace) => {
        workspace.write('elsewhere.rs', 'pub mod other;\n');
        workspace.write('src/keep', '');
        symlinkSync(workspace.at('elsewhere.rs'), workspace.at(path));
      },
    ],
  ])('that %s is refused', async (_what, code, harm) => {
    const workspace = Workspace.forTest();
    harm(workspace);
    const before = workspace.tree();
    const { done, actions, reports } = await workspace.run([modules('chat')]);
    expect({ done, actions }).toEqual({ done: false, actions: { [path]: 'refuse' } });
    expect(reports).toEqual([expect.stringContaining(code)]);
    expect(workspace.tree()).toEqual(before);
  });
  it('that cannot be read as what it is is refused', async () => {
    const workspace = Workspace.forTest();
    workspace.write('Cargo.toml', '[package\n');
    const manifest: Wish = {
      path: 'Cargo.toml',
      text: '',
      ownership: 'amended',
      amendment: cargoManifest.of({ entries: [{ table: 'dependencies', key: 'serde', value: '"1"' }] }),
    };
    expect((await workspace.run([manifest])).reports).toEqual([expect.stringContaining('ARC5007')]);
    expect(workspace.read('Cargo.toml')).toBe('[package\n');
  });
});
