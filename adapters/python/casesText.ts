import type { Code } from '../../types/Code.js';
import type { Spec } from '../../types/ir/Spec.js';
import { verbatim } from '../../renderers/code.js';
import { fieldPath } from '../../renderers/fieldPath.js';
import type { PythonProject } from '../../renderers/python/PythonContext.js';
import { hasForeignPattern } from '../../renderers/python/pythonConstraints.js';
import { recordCases, type Refusal } from '../../renderers/recordCases.js';
import { isTested } from '../command/isTested.js';
import type { AdapterContext } from '../GeneratorAdapter.js';

/**
 * The contract cases of a command as JSON; undefined when there are none. A refused value is written as its difference
 * from the complete sample: written out, the cases of a record would grow with the square of its fields.
 */
export function casesText(project: PythonProject, command: Spec, context: AdapterContext): Code | undefined {
  const names = project.names.get(command.name);
  const types = command.types.flatMap((declaration) => {
    const { id, body } = declaration;
    if (body.kind !== 'record' || !isTested(command, declaration)) return [];
    const cases = recordCases(context.types, body.fields, body.strict);
    if (cases === undefined) return [];
    const foreign = new Set(body.fields.filter(hasForeignPattern).map(({ name }) => fieldPath(name)));
    const isChecked = ({ field, rule }: Refusal): boolean => rule !== 'pattern' || !foreign.has(field);
    const { smallest, smallestEncoded, complete, completeEncoded, refusals } = cases;
    return {
      type: names?.types.get(id)?.type,
      accepted: [
        { wire: smallest, encoded: smallestEncoded },
        { wire: complete, encoded: completeEncoded },
      ],
      refused: refusals
        .filter(isChecked)
        .map(({ what, change, field, rule }) => ({ what, ...change, field, rule })),
    };
  });
  if (names === undefined || types.length === 0) return undefined;
  return verbatim(JSON.stringify({ module: names.module, types }, null, 2));
}
