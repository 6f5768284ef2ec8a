import { type CType, type CUse, partsOf, target } from './CType.js';

/** Groups what lies on a cycle together: the component of each node, as a number. */
export function components<Node>(
  nodes: readonly Node[],
  edgesOf: (node: Node) => readonly Node[],
): Map<Node, number> {
  const component = new Map<Node, number>();
  const low = new Map<Node, number>();
  const index = new Map<Node, number>();
  const open: Node[] = [];
  let count = 0;
  for (const root of nodes) {
    // A stack of its own: a chain of types may be longer than the stack of the engine is deep.
    const visits = index.has(root) ? [] : [{ node: root, edges: edgesOf(root), next: 0 }];
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const { node } = visit;
      if (visit.next === 0 && !index.has(node)) {
        low.set(node, index.size);
        index.set(node, index.size);
        open.push(node);
      }
      const next = visit.edges[visit.next++];
      if (next !== undefined) {
        if (!index.has(next)) visits.push({ node: next, edges: edgesOf(next), next: 0 });
        else if (!component.has(next)) lower(low, node, index.get(next));
        continue;
      }
      visits.pop();
      if (low.get(node) === index.get(node)) {
        for (let member = open.pop(); member !== undefined; member = open.pop()) {
          component.set(member, count);
          if (member === node) break;
        }
        count++;
      }
      const parent = visits.at(-1)?.node;
      if (parent !== undefined) lower(low, parent, low.get(node));
    }
  }
  return component;
}

function lower<Node>(low: Map<Node, number>, node: Node, value: number | undefined): void {
  low.set(node, Math.min(low.get(node) ?? Infinity, value ?? Infinity));
}

/** Which parts of types lie behind a pointer, since a struct cannot hold itself, and in which order structs stand. */
export class CLayout {
  readonly #component: Map<CType, number>;

  constructor(types: readonly CType[]) {
    this.#component = components(types, (type) => partsOf(type).flatMap(structOf));
  }

  /** Whether the part is a pointer: it leads back to the type that holds it. */
  isBoxed(holder: CType, part: CUse): boolean {
    const [struct] = structOf(part);
    return struct?.declared === true && this.#component.get(struct) === this.#component.get(holder);
  }

  /** The types, each after those that its memory holds by value. */
  ordered(types: readonly CType[]): CType[] {
    const wanted = new Set(types);
    const done = new Set<CType>();
    const order: CType[] = [];
    const place = (type: CType): void => {
      if (done.has(type) || !wanted.has(type)) return;
      done.add(type);
      for (const part of partsOf(type)) if (!this.isBoxed(type, part)) structOf(part).forEach(place);
      order.push(type);
    };
    types.forEach(place);
    return order;
  }
}

/** The struct that a use is in the end; nothing for what the support code declares, and for enums. */
function structOf(use: CUse): CType[] {
  const end = target(use);
  return end.kind === 'type' && end.type.shape.kind !== 'enum' ? [end.type] : [];
}
