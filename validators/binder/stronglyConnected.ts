interface Visit<T> {
  node: T;
  edges: readonly T[];
  next: number;
}

/**
 * The strongly connected component of every node, as a number (Tarjan, iterative: a chain of 100,000 types
 * does not overflow the stack). Linear in nodes and edges.
 */
export function stronglyConnected<T>(
  nodes: readonly T[],
  edgesOf: (node: T) => readonly T[],
): Map<T, number> {
  const component = new Map<T, number>();
  const index = new Map<T, number>();
  const low = new Map<T, number>();
  const open: T[] = [];
  let components = 0;

  const enter = (node: T): Visit<T> => {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    open.push(node);
    return { node, edges: edgesOf(node), next: 0 };
  };
  const lower = (node: T, value: number): void => {
    low.set(node, Math.min(low.get(node) ?? value, value));
  };
  const close = (node: T): void => {
    if (low.get(node) !== index.get(node)) return;
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      component.set(member, components);
      if (member === node) break;
    }
    components++;
  };

  for (const root of nodes) {
    if (index.has(root)) continue;
    const visits = [enter(root)];
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const target = visit.edges[visit.next++];
      if (target === undefined) {
        close(visit.node);
        visits.pop();
        const parent = visits.at(-1);
        if (parent) lower(parent.node, low.get(visit.node) ?? 0);
      } else if (!index.has(target)) {
        visits.push(enter(target));
      } else if (!component.has(target)) {
        lower(visit.node, index.get(target) ?? 0);
      }
    }
  }
  return component;
}
