export type { HelloInfo } from './connection/HelloInfo.js';
export type { ReconnectOptions } from './connection/ReconnectOptions.js';
export type { SpecDifference } from './connection/specDifference.js';
export { CancelledError } from './errors/CancelledError.js';
export { ConnectionLostError } from './errors/ConnectionLostError.js';
export { DeadlineExceededError } from '../index.js';
export { FrameTooLargeError } from './errors/FrameTooLargeError.js';
export type { FrameTooLargeData } from './errors/FrameTooLargeError.js';
export { NotReadyError } from './errors/NotReadyError.js';
export type { NotReadyData } from './errors/NotReadyError.js';
export { OverloadedError } from './errors/OverloadedError.js';
export type { OverloadedData } from './errors/OverloadedError.js';
export { ProtocolError } from './errors/ProtocolError.js';
export { SpecMismatchError } from './errors/SpecMismatchError.js';
export type { SpecMismatchData } from './errors/SpecMismatchError.js';
export { defineEvent } from './events/EventContract.js';
export type { EventContract, EventMessage } from './events/EventContract.js';
export type { EventsOptions } from './events/EventStream.js';
export type { EventListener } from './events/ListenerSubscriber.js';
export { IpcClient } from './IpcClient.js';
export type { IpcClientConstructor, WithCommands } from './IpcClientConstructor.js';
export type { IpcClientOptions } from './IpcClientOptions.js';
export type { Attached, CallOptions, StreamOptions } from './requests/CallOptions.js';
export { systemEvents } from './systemEvents.js';
export { startWorker, Worker } from './worker/Worker.js';
export type { WorkerState } from './worker/Worker.js';
export { WorkerFailedError } from './worker/WorkerFailedError.js';
export type { Restart, RestartOptions, WorkerOptions } from './worker/WorkerOptions.js';
export type { HealthStatus, PressureLevel } from '../system/managed-service/shared/ManagedServiceTypes.js';
export type {
  EscalationStep,
  HealAttempted,
  HealthSnapshot,
  ModuleEscalated,
  ModuleHealth,
  ModuleState,
  PressureChanged,
  PressureSourceFailed,
  PressureSourceRecovered,
} from '../system/system-events/shared/SystemEventsTypes.js';
export type { Configurable } from '../system/configurable/shared/Configurable.js';
export type { Lifecycle } from '../system/lifecycle/shared/Lifecycle.js';
export type { ManagedService } from '../system/managed-service/shared/ManagedService.js';
export type { MetricsEmitter } from '../system/metrics-emitter/shared/MetricsEmitter.js';
