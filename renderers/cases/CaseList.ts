import type { AcceptedCase, Changes, RefusedCase, TypeCases } from '../../types/ContractCases.js';
import type { JsonValue } from '../../types/Json.js';
import { changed, differences, valueAt } from './changes.js';
import { hidesInside, type Spot } from './spots.js';
import type { Violation } from './violations.js';
import { put } from './written.js';

/** Collects the cases of one type. Of each accepted value the whole is kept, since others are changes of it. */
export class CaseList {
  readonly #cases: TypeCases;
  readonly #wires: JsonValue[] = [];
  readonly #encode: (wire: JsonValue) => JsonValue;

  /** `encode` says what encoding an accepted value again gives. */
  constructor(name: string, encode: (wire: JsonValue) => JsonValue) {
    this.#cases = { name, accepted: [], refused: [] };
    this.#encode = encode;
  }

  get cases(): TypeCases {
    return this.#cases;
  }

  /** The whole value of an accepted case. */
  wire(index: number): JsonValue {
    return this.#wires[index] ?? null;
  }

  /** Adds a value that is accepted as a whole; the index of it, or of the same value before. */
  whole(title: string, wire: JsonValue): number {
    return this.#add({ title, wire }, wire);
  }

  /** Adds changes of an accepted value that are accepted too. */
  accept(title: string, from: number, changes: Changes): number {
    return this.#add({ title, ...start(from), ...changes }, changed(this.wire(from), changes));
  }

  /** Adds another value at a spot, which is accepted; that of the spot itself where it is the same. */
  instead(spot: Spot, title: string, value: JsonValue): number {
    const now = valueAt(this.wire(spot.from), spot.pointer);
    const isSame = now !== undefined && differences(now, value) === undefined;
    return isSame ? spot.from : this.accept(title, spot.from, put(spot.pointer, { value }));
  }

  /** Adds a violation at a spot; `path` is where its error says that it lies. */
  refuse(spot: Spot, { to, rule }: Violation, path = spot.path): void {
    this.refuseChange(spot, put(spot.pointer, to), path, rule);
  }

  refuseChange(spot: Spot, changes: Changes, path: string, rule: string): void {
    const isSecret = path === spot.path ? spot.isSecret : hidesInside(spot);
    const refused: RefusedCase = isSecret ? { rule } : { rule, path };
    if (spot.from !== 0) refused.from = spot.from;
    this.#cases.refused.push(Object.assign(refused, changes));
  }

  #add(value: AcceptedCase, wire: JsonValue): number {
    const encoded = differences(wire, this.#encode(wire));
    this.#cases.accepted.push({ ...value, ...(encoded === undefined ? {} : { encoded }) });
    return this.#wires.push(wire) - 1;
  }
}

/** The first accepted value, from which most others are made, is not named. */
function start(from: number): { from?: number } {
  return from === 0 ? {} : { from };
}
