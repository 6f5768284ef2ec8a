import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { type Field, mayBeAbsent } from '../../types/ir/Field.js';
import type { TypeDeclaration, TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { ReferenceNode, TypeId, TypeNode } from '../../types/ir/TypeNode.js';
import { referencesOf } from '../../types/ir/bodyParts.js';
import { stronglyConnected } from './stronglyConnected.js';

/**
 * Marks every reference that lies on a cycle, and reports the types that no finite value could have: an alias
 * that stands for itself, and a record that must contain itself.
 */
export function markRecursion(types: TypeTable): Diagnostic[] {
  const references = new Map<TypeId, ReferenceNode[]>();
  for (const [id, declaration] of types) references.set(id, referencesOf(declaration.body));
  const component = stronglyConnected([...types.keys()], (id) => targets(references.get(id) ?? [], types));
  for (const [id, edges] of references) {
    for (const edge of edges) edge.recursive = component.get(id) === component.get(edge.target);
  }
  markMutual(references);
  return infiniteTypes(types);
}

/** The same question one level up: commands whose modules import each other, though their types form no cycle. */
function markMutual(references: ReadonlyMap<TypeId, readonly ReferenceNode[]>): void {
  const imports = new Map<string, Set<string>>();
  for (const [id, edges] of references) {
    const from = moduleOf(id);
    const to = imports.get(from) ?? new Set();
    imports.set(from, to);
    for (const edge of edges) to.add(moduleOf(edge.target));
  }
  const component = stronglyConnected([...imports.keys()], (module) =>
    [...(imports.get(module) ?? [])].filter((to) => imports.has(to)),
  );
  for (const [id, edges] of references) {
    const from = moduleOf(id);
    for (const edge of edges) {
      const to = moduleOf(edge.target);
      edge.mutual = from !== to && component.get(from) === component.get(to);
    }
  }
}

function moduleOf(id: TypeId): string {
  return id.slice(0, id.indexOf('#'));
}

function targets(edges: readonly ReferenceNode[], types: TypeTable): TypeId[] {
  return edges.map((edge) => edge.target).filter((target) => types.has(target));
}

/**
 * Finds what has no finite value: the least fixed point of "can be built", taken over all declarations, leaves
 * those out. Linear: a declaration is looked at again only when something it waits for was built.
 */
function infiniteTypes(types: TypeTable): Diagnostic[] {
  const waiting = new Map<TypeId, TypeId[]>();
  const built = new Set<TypeId>();
  const queue = [...types.keys()];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const declaration = types.get(id);
    if (declaration === undefined || built.has(id)) continue;
    const missing = needs(declaration, (target) => built.has(target) || !types.has(target));
    if (missing.length === 0) {
      built.add(id);
      queue.push(...(waiting.get(id) ?? []));
      waiting.delete(id);
    }
    for (const target of missing) {
      const others = waiting.get(target);
      if (others) others.push(id);
      else waiting.set(target, [id]);
    }
  }
  const needed = new Map<TypeId, TypeId>();
  for (const [missing, others] of waiting)
    for (const id of others) if (!built.has(id)) needed.set(id, missing);
  return cyclesOf(needed).map((cycle) => infinite(cycle.flatMap((id) => types.get(id) ?? [])));
}

/** The cycles of a graph in which every node has at most one edge; what only leads to a cycle is left out. */
function cyclesOf(next: ReadonlyMap<TypeId, TypeId>): TypeId[][] {
  const cycles: TypeId[][] = [];
  const done = new Set<TypeId>();
  for (const start of next.keys()) {
    const path: TypeId[] = [];
    const at = new Map<TypeId, number>();
    let node: TypeId | undefined = start;
    while (node !== undefined && !done.has(node) && !at.has(node)) {
      at.set(node, path.length);
      path.push(node);
      node = next.get(node);
    }
    const first = node === undefined ? undefined : at.get(node);
    if (first !== undefined) cycles.push(path.slice(first));
    for (const visited of path) done.add(visited);
  }
  return cycles;
}

/** One diagnostic for a cycle: at the record that could break it, or at an alias when there are only those. */
function infinite(cycle: readonly TypeDeclaration[]): Diagnostic {
  const names = cycle.map(({ path }) => path.join('.'));
  const record = cycle.find(({ body }) => body.kind !== 'alias') ?? cycle[0];
  const place = record?.place ?? { file: '', pointer: '' };
  if (record?.body.kind !== 'alias')
    return { code: 'ARC3012', place, params: { name: record?.path.join('.') ?? '' } };
  return { code: 'ARC3008', place, params: { cycle: [...names, names[0] ?? ''] } };
}

type IsBuilt = (target: TypeId) => boolean;

/** Types of which one must exist before this one can have a value; none when it already can. */
function needs({ body }: TypeDeclaration, isBuilt: IsBuilt): TypeId[] {
  const list = (missing: TypeId | undefined): TypeId[] => (missing === undefined ? [] : [missing]);
  switch (body.kind) {
    case 'record':
      return list(firstMissing(body.fields, isBuilt));
    case 'enum':
    case 'external':
      return [];
    case 'alias':
      return list(nodeNeeds(body.type.kind === 'nullable' ? body.type.inner : body.type, isBuilt));
    case 'union': {
      const missing = body.variants.map(({ payload }) => {
        if (payload.kind === 'unit') return undefined;
        return payload.kind === 'fields'
          ? firstMissing(payload.fields, isBuilt)
          : nodeNeeds(payload.type, isBuilt);
      });
      const known = missing.filter((target) => target !== undefined);
      // Any variant will do: the union is looked at again when what one of them waits for was built.
      return known.length < missing.length ? [] : known;
    }
  }
}

function firstMissing(fields: readonly Field[], isBuilt: IsBuilt): TypeId | undefined {
  for (const field of fields) {
    const missing = !field.nullable && !mayBeAbsent(field) ? nodeNeeds(field.type, isBuilt) : undefined;
    if (missing !== undefined) return missing;
  }
  return undefined;
}

/** Arrays, maps and nullable types always have an empty value. */
function nodeNeeds(node: TypeNode, isBuilt: IsBuilt): TypeId | undefined {
  if (node.kind === 'reference') return isBuilt(node.target) ? undefined : node.target;
  if (node.kind !== 'tuple') return undefined;
  for (const element of node.elements) {
    const missing = nodeNeeds(element, isBuilt);
    if (missing !== undefined) return missing;
  }
  return undefined;
}
