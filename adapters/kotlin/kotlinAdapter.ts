import { nameKotlinProject } from '../../renderers/kotlin/KotlinContext.js';
import { longTuples } from '../../renderers/kotlin/tupleViews.js';
import { withReferenced } from '../../types/ir/withReferenced.js';
import { irVersion } from '../../types/ir/irVersion.js';
import type { AdapterPlan, GeneratorAdapter } from '../GeneratorAdapter.js';
import { kotlinOptions, kotlinPackage } from './kotlinPackage.js';
import { planCommand } from './planCommand.js';
import { planPackage } from './planPackage.js';

/** A Kotlin package for the JVM and Android: types, their JSON, a client, tests of the contract. */
export const kotlinAdapter: GeneratorAdapter = {
  id: 'kotlin',
  irVersion,
  languages: ['kotlin', 'json', 'markdown', 'xml', 'text'],
  description: 'A Kotlin package for the JVM and Android: types, kotlinx.serialization, a client, tests',
  configSchema: kotlinOptions,
  capabilities: { environments: ['server', 'browser', 'both'], sections: [] },
  plan(commands, context): AdapterPlan {
    const target = kotlinPackage(context);
    const project = nameKotlinProject(context.specs, context.types, context.config, target.root);
    const used = withReferenced(commands, context);
    const artifacts = [
      ...used.flatMap((command) => planCommand(project, target, command, context)),
      ...planPackage(project, target, used, context),
    ];
    return { artifacts, diagnostics: longTuples(used) };
  },
};
