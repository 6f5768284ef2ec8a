/** What all languages go by when they say how they write a scalar. The sum is by family: most need to know no more. */
export type ScalarFacts =
  /** Text as it is, bytes as Base64, and the texts of a fixed form. */
  | { family: 'string' | 'bytes' | 'format'; json: 'string' }
  | { family: 'boolean'; json: 'boolean' }
  | IntegerFacts
  | { family: 'float'; json: 'number'; bits: 32 | 64 };

export interface IntegerFacts {
  family: 'integer';
  /** JSON numbers are doubles to many readers: what these cannot hold travels as decimal text. */
  json: 'number' | 'string';
  /** 53 is what a double holds exactly, with its sign besides. */
  bits: 8 | 16 | 32 | 53 | 64;
  signed: boolean;
  /** The smallest and the largest value. */
  range: readonly [bigint, bigint];
}

const table = {
  string: { family: 'string', json: 'string' },
  boolean: { family: 'boolean', json: 'boolean' },
  int8: signed(8),
  int16: signed(16),
  int32: signed(32),
  int53: { ...signed(53), range: [1n - 2n ** 53n, 2n ** 53n - 1n] },
  int64: signed(64),
  uint8: unsigned(8),
  uint16: unsigned(16),
  uint32: unsigned(32),
  uint64: unsigned(64),
  float32: { family: 'float', json: 'number', bits: 32 },
  float64: { family: 'float', json: 'number', bits: 64 },
  bytes: { family: 'bytes', json: 'string' },
  datetime: { family: 'format', json: 'string' },
  date: { family: 'format', json: 'string' },
  uuid: { family: 'format', json: 'string' },
  url: { family: 'format', json: 'string' },
} as const satisfies Record<string, ScalarFacts>;

/** The scalars of the type language. */
export type ScalarName = keyof typeof table;

export const scalarNames = Object.keys(table) as readonly ScalarName[];

export function factsOf(scalar: ScalarName): ScalarFacts {
  return table[scalar];
}

/** How many bits a number has; undefined for what is none. */
export function bitsOf(scalar: ScalarName): number | undefined {
  const facts = factsOf(scalar);
  return 'bits' in facts ? facts.bits : undefined;
}

/** The smallest and the largest value of an integer; undefined for the other scalars. */
export function rangeOf(scalar: ScalarName): IntegerFacts['range'] | undefined {
  const facts = factsOf(scalar);
  return facts.family === 'integer' ? facts.range : undefined;
}

/** Integers of at most 32 bits: every language has one that holds no more and no less. */
type SmallInteger = 'int8' | 'int16' | 'int32' | 'uint8' | 'uint16' | 'uint32';

export function isSmallInteger(scalar: ScalarName): scalar is SmallInteger {
  const facts = factsOf(scalar);
  return facts.family === 'integer' && facts.bits <= 32;
}

/** Whether it may be the key of a map: keys are text in JSON, and small integers are what every language's map takes. */
export function isKey(scalar: ScalarName): boolean {
  return scalar === 'string' || isSmallInteger(scalar);
}

function signed(bits: IntegerFacts['bits']): IntegerFacts {
  const half = 2n ** BigInt(bits - 1);
  return integer(bits, true, [-half, half - 1n]);
}

function unsigned(bits: IntegerFacts['bits']): IntegerFacts {
  return integer(bits, false, [0n, 2n ** BigInt(bits) - 1n]);
}

function integer(bits: IntegerFacts['bits'], isSigned: boolean, range: IntegerFacts['range']): IntegerFacts {
  return { family: 'integer', json: bits === 64 ? 'string' : 'number', bits, signed: isSigned, range };
}
