/**
 * The extension key for a key of an old spec: `customTypes` becomes `x-custom-types`. A number makes it
 * unique among those that are taken.
 */
export function extensionKey(key: string, isTaken: (key: string) => boolean): string {
  const words = key.match(/\p{Lu}?[\p{Ll}\p{Lo}]+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu) ?? ['key'];
  return free(`x-${words.join('-').toLowerCase()}`, isTaken);
}

/** The extension key for a key of an example, where the old spelling stays: `x-expectedResult`; unique likewise. */
export function exampleKey(key: string, isTaken: (key: string) => boolean): string {
  return free(`x-${key}`, isTaken);
}

function free(wanted: string, isTaken: (key: string) => boolean): string {
  let key = wanted;
  for (let count = 2; isTaken(key); count++) key = `${wanted}-${count}`;
  return key;
}
