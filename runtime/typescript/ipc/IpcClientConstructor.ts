import type { IpcClient } from './IpcClient.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- TypeScript accepts no other rest parameter for
   the constructor of a mixin (TS2545). Nothing of this type reaches the callers of a client. */

/** The class of an IPC client, as mixins take it. */
export type IpcClientConstructor<T extends IpcClient = IpcClient> = new (...args: any[]) => T;

/** The class that a mixin gives: the one it was given, whose instances also have `Commands`. */
export type WithCommands<Base extends IpcClientConstructor, Commands> = Base &
  (new (...args: any[]) => Commands);
