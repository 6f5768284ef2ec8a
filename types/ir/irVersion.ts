/**
 * The version of the IR as adapters see it: the types of this folder, what their fields mean, and the interface
 * `GeneratorAdapter`. It grows with every change that an adapter written before could trip over; additions leave it alone.
 */
export const irVersion = 1;
