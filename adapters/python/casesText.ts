import type { Code } from '../../types/Code.js';
import type { BoundCommand } from '../../types/Ir.js';
import { trusted } from '../../renderers/code.js';
import type { PythonProject } from '../../renderers/python/PythonContext.js';
import { contractCases, testedTypes } from '../command/contractCases.js';
import type { AdapterContext } from '../GeneratorAdapter.js';

/** The contract cases of a command as JSON; undefined when there are none. */
export function casesText(
  project: PythonProject,
  command: BoundCommand,
  context: AdapterContext,
): Code | undefined {
  const names = project.names.get(command.name);
  const types = testedTypes(command, context).map((declaration) => ({
    type: names?.types.get(declaration.id)?.type,
    ...contractCases(declaration, context),
  }));
  if (names === undefined || types.length === 0) return undefined;
  return trusted(JSON.stringify({ module: names.module, types }, null, 2));
}
