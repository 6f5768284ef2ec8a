/** A phrase as a sentence: with a capital, and a full stop unless it ends with one or with text of several lines. */
export function sentence(phrase: string): string {
  const text = capital(phrase);
  return /[.?!)]$/.test(text) || text.includes('\n') ? text : `${text}.`;
}

/** A phrase with a capital, unless a path comes first; no full stop, because it may end with what the reader is to type. */
export function capital(phrase: string): string {
  if (/^\S*[./\\]\S/.test(phrase)) return phrase;
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
