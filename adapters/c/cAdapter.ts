import { irVersion } from '../../types/ir/irVersion.js';
import type { AdapterPlan, GeneratorAdapter } from '../GeneratorAdapter.js';
import { cProject } from '../../renderers/c/cProject.js';
import { withReferenced } from '../../types/ir/withReferenced.js';
import { cOptions, cPackage } from './cPackage.js';
import { planCommand } from './planCommand.js';
import { planPackage } from './planPackage.js';

/** A C11 library: types with JSON in both directions, a client over any transport, a dispatcher with stubs to fill in. */
export const cAdapter: GeneratorAdapter = {
  id: 'c',
  irVersion,
  languages: ['c', 'json', 'markdown', 'text'],
  description: 'A C11 library with CMake: types with JSON (jansson), client, dispatcher with stubs, tests',
  configSchema: cOptions,
  capabilities: { environments: ['server', 'browser', 'both'], sections: [] },
  plan(commands, context): AdapterPlan {
    const sdk = cPackage(context);
    const used = withReferenced(commands, context);
    const project = cProject(used, context.types, context.config, sdk.prefix);
    return {
      artifacts: [
        ...used.flatMap((command) => planCommand(project, sdk, command, commands.includes(command), context)),
        ...planPackage(project, sdk, used, commands, context),
      ],
      diagnostics: project.diagnostics,
    };
  },
};
