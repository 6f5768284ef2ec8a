import type { ScalarName } from './scalars.js';

/** Smallest and largest value of each integer type. */
export const integerRange: Readonly<Partial<Record<ScalarName, readonly [bigint, bigint]>>> = {
  int8: [-128n, 127n],
  int16: [-32768n, 32767n],
  int32: [-2147483648n, 2147483647n],
  int53: [-9007199254740991n, 9007199254740991n],
  int64: [-9223372036854775808n, 9223372036854775807n],
  uint8: [0n, 255n],
  uint16: [0n, 65535n],
  uint32: [0n, 4294967295n],
  uint64: [0n, 18446744073709551615n],
};
