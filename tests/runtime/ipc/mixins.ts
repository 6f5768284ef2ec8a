import { wire } from '../../../runtime/typescript/index.js';
import { IpcClient } from '../../../runtime/typescript/ipc/index.js';
import type {
  CallOptions,
  IpcClientConstructor,
  WithCommands,
} from '../../../runtime/typescript/ipc/index.js';
import type { CommandContract } from '../../../runtime/typescript/index.js';
import { contract } from './contracts.js';

/** Three mixins as the generator writes them. */
const gpuStatsContract: CommandContract<wire.Decoded<ReturnType<typeof wire.json>>, number> = contract(
  'gpu/stats',
  wire.int53(),
);
const ormQueryContract: CommandContract<wire.Decoded<ReturnType<typeof wire.json>>, string> = contract(
  'orm/query',
  wire.string(),
);

export interface GpuClient {
  gpuStats(params: { subsystem: string }, options?: CallOptions): Promise<number>;
}
export interface OrmClient {
  ormQuery(params: { sql: string }, options?: CallOptions): Promise<string>;
}
export interface RagClient {
  ragSearch(params: { text: string }, options?: CallOptions): Promise<string>;
}

export function GpuMixin<Base extends IpcClientConstructor>(base: Base): WithCommands<Base, GpuClient> {
  return class GpuMixin extends base implements GpuClient {
    gpuStats(params: { subsystem: string }, options?: CallOptions): Promise<number> {
      return this.call(gpuStatsContract, params, options);
    }
  };
}

export function OrmMixin<Base extends IpcClientConstructor>(base: Base): WithCommands<Base, OrmClient> {
  return class OrmMixin extends base implements OrmClient {
    ormQuery(params: { sql: string }, options?: CallOptions): Promise<string> {
      return this.call(ormQueryContract, params, options);
    }
  };
}

export function RagMixin<Base extends IpcClientConstructor>(base: Base): WithCommands<Base, RagClient> {
  return class RagMixin extends base implements RagClient {
    ragSearch(params: { text: string }, options?: CallOptions): Promise<string> {
      return this.call(ormQueryContract, params, options);
    }
  };
}

/** The explicit type is for `isolatedDeclarations`, which wants no expression after `extends`. */
const WorkerBase: WithCommands<typeof IpcClient, GpuClient & OrmClient & RagClient> = GpuMixin(
  OrmMixin(RagMixin(IpcClient)),
);

export class WorkerClient extends WorkerBase {}

export class InlineClient extends GpuMixin(OrmMixin(RagMixin(IpcClient))) {}
