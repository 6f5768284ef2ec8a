export type {
  AdapterCapabilities,
  AdapterContext,
  AdapterPlan,
  GeneratorAdapter,
} from '../adapters/GeneratorAdapter.js';
