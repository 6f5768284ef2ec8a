import { fieldsOf, nodesIn, portablePattern, referencesOf, traitOf, typesOf } from 'archc';
import { exportedName } from './encode.mjs';
import { go } from './language.mjs';

/**
 * What this adapter does not do, found before anything is planned: it says so instead of leaving it out.
 *
 * @param {readonly import('archc').Spec[]} specs those that it plans, with those that they refer to
 * @param {import('archc').TypeTable} types
 * @returns {import('archc').Diagnostic[]}
 */
export function refusals(specs, types) {
  return [...specs.flatMap((spec) => refusalsOf(spec, types)), ...collisions(specs)];
}

function refusalsOf(spec, types) {
  const found = [];
  const refuse = (what, place) => {
    found.push({ code: 'ARC4020', place, params: { adapter: 'go', what } });
  };
  if (traitOf(spec) !== undefined) refuse('traits', spec.place);
  for (const declaration of spec.types) {
    const { body, generics, place, path } = declaration;
    const name = path.join('.');
    if (generics.length > 0) refuse(`type parameters, which ${name} has`, place);
    if (body.kind === 'union' && body.open) refuse(`open unions, such as ${name}`, place);
    if (body.kind === 'alias' && referencesOf(body).some(({ recursive }) => recursive))
      refuse(`aliases that hold themselves, such as ${name}`, place);
    for (const node of typesOf(body).flatMap(nodesIn)) {
      if (node.kind === 'tuple') refuse('tuples', place);
      if (node.kind === 'scalar' && node.scalar === 'url') refuse('the type url', place);
      if (node.kind === 'reference' && types.get(node.target)?.origin.kind !== 'spec')
        refuse('types that are declared outside of the specs', place);
    }
    for (const field of fieldsOf(body)) {
      if (field.sensitive) refuse(`sensitive fields, such as ${field.name}`, field.place);
      const { pattern } = field.constraints;
      if (pattern !== undefined && portablePattern(pattern, go.pattern) === undefined)
        refuse(`the pattern ${JSON.stringify(pattern)}, which ${go.pattern.name} does not have`, field.place);
    }
  }
  return found;
}

/** All types of a package share its names. */
function collisions(specs) {
  const first = new Map();
  return specs.flatMap((spec) =>
    spec.types.flatMap(({ path, place }) => {
      const name = exportedName([spec.name, ...path]);
      const label = `${spec.name}#${path.join('.')}`;
      const other = first.get(name);
      if (other === undefined) {
        first.set(name, label);
        return [];
      }
      return [{ code: 'ARC4002', place, params: { first: other, second: label, name, language: 'Go' } }];
    }),
  );
}
