const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Whether so many arrays and objects and more are open at once somewhere in a JSON text. Reads it no further than to there. */
export function isDeeperThan(levels: number, text: string): boolean {
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at);
        break;
      case 0x5b: // [
      case 0x7b: // {
        open += 1;
        if (open > levels) return true;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        open -= 1;
    }
  }
  return false;
}

/** Where the string that begins at `start` ends; the end of the text when it does not. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((end - 1 - before) % 2 === 0) return end;
  }
  return text.length;
}
