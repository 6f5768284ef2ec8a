/** A text without the parts in parentheses that `isAside` picks. Parentheses in parentheses go with the outer ones. */
export function withoutAsides(text: string, isAside: (aside: string) => boolean): string {
  let kept = '';
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(' && depth++ === 0) {
      kept += text.slice(start, at);
      start = at;
    } else if (text[at] === ')' && depth > 0 && --depth === 0) {
      const aside = text.slice(start, at + 1);
      if (!isAside(aside)) kept += aside;
      start = at + 1;
    }
  }
  return kept + text.slice(start);
}
