const WORDS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

/** The forms that a name can have which archc asks for: each gives the name of the same words in it. */
const forms: readonly ((text: string) => string)[] = [
  (text) =>
    text
      .split('/')
      .map((part) => wordsOf(part).join('-'))
      .join('/'),
  (text) =>
    text
      .split('/')
      .map((part) => wordsOf(part).join('_'))
      .join('/'),
  (text) =>
    wordsOf(text)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(''),
  (text) => wordsOf(text).join('_').toUpperCase(),
  (text) => [...(/^v?(\d+(?:\.\d+){0,2})$/.exec(text)?.[1] ?? '').split('.'), '0', '0'].slice(0, 3).join('.'),
];

/**
 * The text in the form that a pattern asks for, when its words tell which: `Orders/cancelOrder` as `orders/cancel-order`,
 * `notFound` as `NOT_FOUND`. Undefined when no form fits, or two do, or a character would have to go.
 */
export function canonicalForm(text: string, pattern: string): string | undefined {
  const wanted = new RegExp(pattern, 'u');
  const trimmed = text.trim();
  if (trimmed !== text && wanted.test(trimmed)) return trimmed;
  // What is no word may only separate words.
  if (!/^[A-Za-z0-9 _./-]+$/.test(trimmed)) return undefined;
  const fitting = forms.map((form) => form(trimmed)).filter((form) => wanted.test(form));
  const [only, another] = new Set(fitting);
  return another === undefined && only !== text ? only : undefined;
}

function wordsOf(text: string): string[] {
  return (text.match(WORDS) ?? []).map((word) => word.toLowerCase());
}
