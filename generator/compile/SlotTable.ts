import { fillSlots, type LeftSlot, type Slot } from '../../adapters/slots.js';
import type { GeneratorAdapter } from '../../adapters/GeneratorAdapter.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { type Spec, isCommand } from '../../types/ir/Spec.js';

/** Who fills which slot of which spec. */
export class SlotTable {
  readonly #filled = new Map<string, ReadonlyMap<Slot, string>>();
  /** For each pair of adapters and slot, the specs where one leaves it to the other. */
  readonly #left = new Map<string, { how: LeftSlot; specs: Spec[] }>();

  /** Decides the slots of a spec; only a command has any. `adapters` are those that it names, in its order. */
  add(spec: Spec, adapters: readonly GeneratorAdapter[]): void {
    if (!isCommand(spec)) return;
    const { filled, left } = fillSlots(adapters);
    this.#filled.set(spec.name, filled);
    for (const how of left) {
      const key = JSON.stringify(how);
      const group = this.#left.get(key) ?? { how, specs: [] };
      this.#left.set(key, group);
      group.specs.push(spec);
    }
  }

  /** The id of the adapter that fills a slot; undefined when none does. */
  filler(spec: Spec, slot: Slot): string | undefined {
    return this.#filled.get(spec.name)?.get(slot);
  }

  /** Says what was decided: one diagnostic for each pair of adapters, however many specs it is about. */
  left(): Diagnostic[] {
    return [...this.#left.values()].flatMap(({ how, specs }): Diagnostic[] => {
      const [first, ...others] = specs;
      if (first === undefined) return [];
      const named = Array.isArray(first.spec.adapter) ? first.spec.adapter.indexOf(how.leftBy) : -1;
      const place = { file: first.file, pointer: named < 0 ? '/name' : `/adapter/${named}` };
      return [{ code: 'ARC4019', place, params: { ...how, spec: first.name, others: others.length } }];
    });
  }
}
