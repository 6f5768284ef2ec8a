/** A number that was given out: to a field, a variant of a union or a value of an enum, for ever. */
export interface NumberEntry {
  /** The identifier, of an enum's value without the prefix. */
  name: string;
  /** The name in the spec, where it is another one. */
  wire?: string;
  /** Of a field: what it is. A field that gets another type gets another number. */
  type?: string;
}

/** All numbers ever given out in one message or enum. */
export type Numbers = ReadonlyMap<number, NumberEntry>;

/** The numbers of all messages and enums, by key; also of those that are no more. */
export type FieldNumbers = ReadonlyMap<string, Numbers>;

/** What the file of a package remembers. */
export interface ProtoMemory {
  numbers: FieldNumbers;
  /** Keys of messages, enums and services by their full names, which others may have compiled against. */
  names: ReadonlyMap<string, string>;
}

/** The largest number that protobuf has for a field. */
export const maxNumber = 2 ** 29 - 1;

/** Numbers that protobuf keeps for itself. */
export function isKept(number: number): boolean {
  return number >= 19_000 && number <= 19_999;
}
