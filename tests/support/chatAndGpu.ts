import type { GitProject } from './GitProject.js';

const gpu = (name: string): object => ({
  version: 2,
  name: `gpu/${name}`,
  description: `GPU ${name}.`,
  adapter: 'rust-ipc',
  rust: { module: 'modules/gpu', traits: ['ManagedService'], command_prefix: 'gpu/' },
  params: [{ name: 'device', type: 'uint8' }],
  results: [{ name: 'ok', type: 'boolean' }],
});

export const gpuReset = gpu('reset');
export const gpuTune = {
  ...gpu('tune'),
  rust: { module: 'modules/gpu', traits: ['ManagedService', 'MetricsEmitter'], command_prefix: 'gpu/' },
};

/** Two commands in TypeScript and two of one Rust module. */
export const chatAndGpu = {
  '.generator.json': {},
  '.gitignore': 'node_modules\n',
  'package.json': { type: 'module', private: true },
  'src/rooms.ts': 'export const rooms = new Map<string, string>();\n',
  'specs/chat-send.json': {
    version: 2,
    name: 'chat/send',
    description: 'Sends a message.',
    params: [
      { name: 'room', type: 'string' },
      { name: 'text', type: 'string' },
    ],
    results: [{ name: 'id', type: 'string' }],
  },
  'specs/chat-list.json': {
    version: 2,
    name: 'chat/list',
    description: 'Lists rooms.',
    params: [],
    results: [{ name: 'rooms', type: 'string[]' }],
  },
  'specs/gpu-stats.json': gpu('stats'),
  'specs/gpu-reset.json': gpuReset,
};

export const stubs = {
  send: 'commands/chat/send/server/ChatSendServerCommand.ts',
  sendTest: 'commands/chat/send/test/unit/ChatSend.test.ts',
  list: 'commands/chat/list/server/ChatListServerCommand.ts',
  listTest: 'commands/chat/list/test/unit/ChatList.test.ts',
  gpu: 'workers/core/src/modules/gpu/mod.rs',
};

const notWritten =
  '    // Params are already checked against the contract; the result will be.\n    return await this.notImplemented(params, context);\n';

/**
 * Writes into every stub what people write: imports, bodies, helpers, methods, fields, tests, and one in CRLF.
 * @returns A piece of every line that was written; each occurs nowhere else.
 */
export function editStubs(project: GitProject): string[] {
  project.edit(
    stubs.send,
    [
      'import { CommandBase',
      'import { randomUUID } from "node:crypto"; // mine-01\nimport { rooms } from "../../../../src/rooms.js"; // mine-02\nimport { CommandBase',
    ],
    [
      notWritten,
      [
        '    const room = rooms.get(params.room) ?? "nowhere"; // mine-03',
        '    this.#log(context); // mine-04',
        '    return Promise.resolve({ id: idOf(room, params.text) }); // mine-05',
        '',
      ].join('\n'),
    ],
    [
      '  }\n}\n',
      '  }\n\n  #log(context: CommandContext): void {\n    console.log("mine-06", context);\n  }\n}\n',
    ],
  );
  project.write(
    stubs.send,
    `${project.read(stubs.send)}\nfunction idOf(room: string, text: string): string {\n  return [randomUUID(), room, text].join(); // mine-07\n}\n`,
  );
  project.edit(
    stubs.sendTest,
    ['{ describe, it }', '{ describe, expect, it }'],
    [
      'it.todo("does what its description says");',
      'it("sends", () => {\n    expect("mine-08").toBeDefined();\n  });',
    ],
  );
  project.edit(
    stubs.list,
    ['return await this.notImplemented(params, context)', 'console.log("mine-09", params, context)'],
    ['  }\n}\n', '    return Promise.resolve({ rooms: [] }); // mine-10\n  }\n}\n'],
  );
  project.write(stubs.list, project.read(stubs.list).replaceAll('\n', '\r\n'));
  project.edit(
    stubs.gpu,
    ['pub struct GpuModule {}', 'pub struct GpuModule {\n    count: AtomicU32, // mine-11\n}'],
    ['Ok(Self {})', 'Ok(Self { count: AtomicU32::new(0) }) // mine-12'],
    ['        // Drop everything', '        // mine-13\n        // Drop everything'],
    [
      'impl GpuCommands for GpuModule {',
      'use std::sync::atomic::AtomicU32; // mine-14\n\nimpl GpuCommands for GpuModule {',
    ],
    [
      '    async fn stats(\n        &self,\n        _params: GpuStatsParams,',
      '    // mine-15\n    async fn stats(\n        &self,\n        params: GpuStatsParams,',
    ],
    [
      '        let error = CommandError::NotImplemented {\n            command: "gpu/stats",\n        };\n        Err(error)',
      '        let ok = params.device == 0; // mine-16\n        Ok(GpuStatsResult { ok })',
    ],
  );
  project.write(stubs.gpu, `${project.read(stubs.gpu)}\n#[cfg(test)]\nmod tests {\n    // mine-17\n}\n`);
  return Array.from({ length: 17 }, (_, index) => `mine-${String(index + 1).padStart(2, '0')}`);
}
