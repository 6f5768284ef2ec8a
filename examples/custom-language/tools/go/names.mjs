import { verbatim } from 'archc';
import { exportedName } from './encode.mjs';

/** The names of fields, by wire name, each one once. */
export function fieldNames(fields) {
  return unique(
    fields.map(({ name }) => name),
    (name) => exportedName([name]),
  );
}

/** The names of the values of an enum, or of the variants of a union, by value or tag, each one once. */
export function variantNames(type, { kind, values, variants }) {
  const tags = kind === 'enum' ? values.map(({ value }) => value) : variants.map(({ tag }) => tag);
  return unique(tags, (tag) => `${type}${exportedName([tag])}`);
}

/** The function that gives the codec of a type. */
export function codecName(type) {
  return verbatim(`${type}Codec`);
}

function unique(texts, nameOf) {
  const taken = new Set();
  const names = new Map();
  for (const text of texts) {
    const wanted = nameOf(text);
    let name = wanted;
    for (let count = 2; taken.has(name); count++) name = `${wanted}_${count}`;
    taken.add(name);
    names.set(text, verbatim(name));
  }
  return names;
}
