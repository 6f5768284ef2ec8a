import type { ReferenceNode, TypeBody, TypeNode } from '../../types/Ir.js';

/** Every reference in a declaration, in order of appearance. */
export function referencesOf(body: TypeBody): ReferenceNode[] {
  const found: ReferenceNode[] = [];
  for (const node of nodesOf(body)) collect(node, found);
  return found;
}

function nodesOf(body: TypeBody): TypeNode[] {
  switch (body.kind) {
    case 'record':
      return body.fields.map((field) => field.type);
    case 'enum':
      return [];
    case 'union':
      return body.variants.flatMap(({ payload }) => {
        if (payload.kind === 'fields') return payload.fields.map((field) => field.type);
        return payload.kind === 'type' ? [payload.type] : [];
      });
    case 'alias':
      return [body.type];
    case 'external':
      return [body.wire];
  }
}

function collect(node: TypeNode, found: ReferenceNode[]): void {
  switch (node.kind) {
    case 'scalar':
    case 'json':
    case 'parameter':
      return;
    case 'array':
      return void collect(node.element, found);
    case 'tuple':
      return void node.elements.forEach((element) => collect(element, found));
    case 'map':
      collect(node.key, found);
      return void collect(node.value, found);
    case 'nullable':
      return void collect(node.inner, found);
    case 'reference':
      found.push(node);
      return void node.args.forEach((arg) => collect(arg, found));
  }
}
