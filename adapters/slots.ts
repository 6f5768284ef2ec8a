/**
 * A part of a command that one adapter makes and no other, because there can be one of it only: `server`, the command
 * that the registry of the project runs, with its tests. The name is open: adapters of a project may have slots of their own.
 */
export type Slot = string;

/** An adapter, as far as slots are concerned. */
interface Filler {
  readonly id: string;
  readonly slots?: readonly Slot[];
}

/** A slot that an adapter could have filled, and did not, since another comes before it. */
export interface LeftSlot {
  slot: Slot;
  filledBy: string;
  leftBy: string;
}

/**
 * Who fills which slot of one spec: of the adapters that could, the one that comes first. `adapters` are those of the
 * spec, in its order.
 */
export function fillSlots(adapters: readonly Filler[]): { filled: Map<Slot, string>; left: LeftSlot[] } {
  const filled = new Map<Slot, string>();
  const left: LeftSlot[] = [];
  for (const { id, slots = [] } of adapters) {
    for (const slot of new Set(slots)) {
      const first = filled.get(slot);
      if (first === undefined) filled.set(slot, id);
      else if (first !== id) left.push({ slot, filledBy: first, leftBy: id });
    }
  }
  return { filled, left };
}
