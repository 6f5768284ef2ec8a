import { irVersion } from '../../types/ir/irVersion.js';
import type { GeneratorAdapter } from '../GeneratorAdapter.js';
import { sdkOptions } from '../sdk/sdkPackage.js';
import { fallbackPackage, numbersPath, planProto } from './planProto.js';

/** `google` and the first part must not come again: they would hide what the files refer to by it. */
const rootPattern =
  '^(?!(?:[a-z0-9_]+\\.)*google(?:\\.|$))(?!([a-z0-9_]+)\\.(?:[a-z0-9_]+\\.)*\\1(?:\\.|$))[a-z][a-z0-9]*(?:_[a-z0-9]+)*(?:\\.[a-z][a-z0-9]*(?:_[a-z0-9]+)*)*$';

/** Protocol Buffers with a gRPC service for each command: one file each, and numbers that never change. */
export const protoAdapter: GeneratorAdapter = {
  id: 'proto',
  irVersion,
  languages: ['proto', 'yaml', 'json', 'markdown'],
  description: 'Protobuf messages and a gRPC service for each command, as a buf module.',
  configSchema: sdkOptions(fallbackPackage, rootPattern),
  capabilities: { environments: ['server', 'browser', 'both'], sections: [] },
  memory: numbersPath,
  plan: planProto,
};
