import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { CommandSpec } from '../../types/CommandSpec.js';
import { succeed } from './archc.js';
import { archcJson, type Problem } from './envelope.js';
import { writeFiles } from './fixtures.js';
import { temporaryFolder } from './temporaryFolder.js';
import { treeOf } from './tree.js';

const spec: CommandSpec = {
  version: 2,
  name: 'chat/send',
  description: 'Sends.',
  params: [{ name: 'text', type: 'string' }],
  results: [{ name: 'id', type: 'uuid' }],
};

/** Two small specs of one project, and one of them after a change. */
export const chatSpecs = {
  send: spec,
  grown: {
    ...spec,
    params: [...(spec.params ?? []), { name: 'loud', type: 'boolean' }],
  } satisfies CommandSpec,
  list: {
    version: 2,
    name: 'chat/list',
    description: 'Lists.',
    params: [],
    results: [{ name: 'ids', type: 'uuid[]' }],
  } satisfies CommandSpec,
};

export interface Outcome {
  exitCode: number;
  /** `ARC6001 path`, sorted. */
  found: string[];
}

/** A project in a temporary folder with everything generated. */
export class ChatProject {
  readonly root = temporaryFolder();

  /** `more` are files that it has besides the two specs. */
  static async create(more: Readonly<Record<string, object>> = {}): Promise<ChatProject> {
    const project = new ChatProject();
    writeFiles(project.root, {
      '.generator.json': {},
      'specs/chat-send.json': chatSpecs.send,
      'specs/chat-list.json': chatSpecs.list,
      ...more,
    });
    await succeed(project.root, ['generate']);
    return project;
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  edit(path: string, change: (text: string) => string): void {
    writeFileSync(join(this.root, path), change(this.read(path)));
  }

  /** Everything but the cache, which is no result. */
  tree(): Record<string, string> {
    return treeOf(this.root, ['.generator/cache']);
  }

  /** What `check` finds. It writes nothing, and every problem says how to repair it. */
  async check(): Promise<Outcome> {
    const before = this.tree();
    const { exitCode, envelope } = await archcJson(this.root, ['check']);
    expect(this.tree()).toEqual(before);
    for (const { help } of envelope.problems) expect(help).not.toBe('');
    return { exitCode, found: envelope.problems.map(named).sort() };
  }

  async generate(...args: string[]): Promise<Outcome & { data: unknown }> {
    const { exitCode, envelope } = await archcJson(this.root, ['generate', ...args]);
    return { exitCode, found: envelope.problems.map(named).sort(), data: envelope.data };
  }
}

/** Messages name the file that they are about; `path` is where to repair it. */
function named({ code, message }: Problem): string {
  return `${code} ${message.split(' ')[0] ?? ''}`;
}
