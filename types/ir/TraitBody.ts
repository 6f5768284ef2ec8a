import type { Place } from '../diagnostics/Diagnostic.js';
import type { TypeNode } from './TypeNode.js';

/** A method of a trait. Absent `returns` is nothing, absent `throws` cannot fail. */
export interface TraitMethod {
  name: string;
  description?: string;
  async: boolean;
  receiver: '&self' | '&mut self' | 'self';
  params: { name: string; type: TypeNode; description?: string }[];
  returns?: TypeNode;
  throws?: TypeNode;
  /** Returned strings are borrowed from the receiver. */
  borrowed: boolean;
}

/** What a trait asks of whoever has it. */
export interface TraitBody {
  name: string;
  supertraits: readonly string[];
  methods: TraitMethod[];
  place: Place;
}
