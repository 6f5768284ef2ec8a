import { words } from './NamingConventions.js';

/** `maxTokens` is max_tokens. Always an ASCII identifier: letters without an ASCII form are spelled by code point. */
export function snakeCase(name: string): string {
  const text = asciiWords(name)
    .map((word) => word.toLowerCase())
    .join('_');
  return /^[0-9]/.test(text) ? `n${text}` : text;
}

/** `not-found` is NotFound. Always an ASCII identifier, as {@link snakeCase} gives. */
export function upperCamelCase(name: string): string {
  const text = asciiWords(name)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('');
  return /^[0-9]/.test(text) ? `N${text}` : text;
}

/** `max-tokens` is maxTokens. Always an ASCII identifier, as {@link snakeCase} gives. */
export function lowerCamelCase(name: string): string {
  const [first = '', ...rest] = asciiWords(name).map((word) => word.toLowerCase());
  const text = first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[0-9]/.test(text) ? `n${text}` : text;
}

/** A name as the beginning of a sentence: `maxTokens` is "Max tokens". */
export function sentence(name: string): string {
  const text = words(name).join(' ').toLowerCase();
  return text === '' ? 'Nameless' : text.charAt(0).toUpperCase() + text.slice(1);
}

function asciiWords(name: string): string[] {
  if (name === '') return ['empty'];
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  return words(plain === '' ? name : plain).map((word) =>
    word.replace(/[^A-Za-z0-9]/gu, (character) => `u${(character.codePointAt(0) ?? 0).toString(16)}`),
  );
}
