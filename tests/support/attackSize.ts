/**
 * How much an attack sends, how many there are of it: the small size, or with `ARCHC_ATTACKS=large`, in a long run, the large one.
 * What comes of the attack must not depend on it.
 */
export function attackSize(small: number, large: number): number {
  return process.env.ARCHC_ATTACKS === 'large' ? large : small;
}
