/** The traits of the Rust runtime that a spec may name without declaring them. */
export const runtimeTraits: ReadonlySet<string> = new Set([
  'Configurable',
  'Lifecycle',
  'ManagedService',
  'MetricsEmitter',
]);
