import { irVersion } from '../../types/ir/irVersion.js';
import type { AdapterPlan, GeneratorAdapter } from '../GeneratorAdapter.js';
import { sdkOptions } from '../sdk/sdkPackage.js';
import { fallbackPackage, planSwift } from './planSwift.js';

/** A SwiftPM package with the types of commands and a client for them. */
export const swiftAdapter: GeneratorAdapter = {
  id: 'swift',
  irVersion,
  languages: ['swift', 'markdown', 'json'],
  description:
    'A SwiftPM package: types that check what the specs say, a client over any transport, tests, docs',
  configSchema: sdkOptions(fallbackPackage, '^[A-Z][A-Za-z0-9]*$'),
  capabilities: { environments: ['server', 'browser', 'both'], sections: [] },
  plan(commands, context): AdapterPlan {
    return { artifacts: planSwift(commands, context), diagnostics: [] };
  },
};
