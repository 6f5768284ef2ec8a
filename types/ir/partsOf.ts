import type { ReferenceNode, TypeNode } from './TypeNode.js';

const none: readonly TypeNode[] = [];

/** The types that stand directly in a use of a type, in order: a map has its key and its value. */
export function partsOf(node: TypeNode): readonly TypeNode[] {
  switch (node.kind) {
    case 'array':
      return [node.element];
    case 'tuple':
      return node.elements;
    case 'map':
      return [node.key, node.value];
    case 'nullable':
      return [node.inner];
    case 'reference':
      return node.args;
    case 'scalar':
    case 'json':
    case 'parameter':
      return none;
  }
}

/** A use of a type and every one inside of it, the outer ones first. Declarations that it refers to are not entered. */
export function nodesIn(node: TypeNode): TypeNode[] {
  const nodes = [node];
  addParts(nodes, node);
  return nodes;
}

function addParts(nodes: TypeNode[], node: TypeNode): void {
  for (const part of partsOf(node)) {
    nodes.push(part);
    addParts(nodes, part);
  }
}

/** The generic parameters that a use of a type mentions, each as often as it does. */
export function parametersIn(node: TypeNode): string[] {
  return nodesIn(node).flatMap((part) => (part.kind === 'parameter' ? [part.name] : []));
}

/** The references in a use of a type, the outer ones first. */
export function referencesIn(node: TypeNode): ReferenceNode[] {
  const references: ReferenceNode[] = [];
  addReferences(references, node);
  return references;
}

/** {@link referencesIn} for many types: it makes no list of its own. */
export function addReferences(references: ReferenceNode[], node: TypeNode): void {
  if (node.kind === 'reference') references.push(node);
  for (const part of partsOf(node)) addReferences(references, part);
}

/** Whether a use of a type leads back to where it stands: of an alias most languages forbid that. */
export function leadsBack(node: TypeNode): boolean {
  return referencesIn(node).some(({ recursive }) => recursive);
}
