/** Formats the code of a fence; `language` is what stands behind the fence. */
export type FormatFence = (language: string, code: string) => Promise<string>;

/** Lines that every Markdown formatter leaves alone: a list item, a heading or a paragraph of plain words. */
const plainLine = /^(?:- |#{1,6} )?(?![-+=]|\d+[.)])[A-Za-z0-9 .,;:()'"/%@^={}$+-]*$/;

const comment = /^<!-- [A-Za-z0-9 .,:/_-]+ -->$/;
const fence = /^```([a-z]*)$/;

/**
 * Formats Markdown that is clean already but for the code in its fences: the way of nearly every README that
 * archc generates, without loading a Markdown formatter. Undefined when anything in the text might be written
 * otherwise by prettier; tests hold the rest to the same bytes.
 */
export async function formatPlainMarkdown(
  text: string,
  formatFence: FormatFence,
): Promise<string | undefined> {
  const lines = text.trim().split('\n');
  const result: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = (lines[index] ?? '').trimEnd();
    const language = fence.exec(line)?.[1];
    if (language !== undefined) {
      const end = lines.indexOf('```', index + 1);
      if (end < 0) return undefined;
      const code = lines.slice(index + 1, end).join('\n');
      result.push(line, ...(await formatFence(language, code)).trimEnd().split('\n'), '```');
      index = end;
    } else if (line === '') {
      if (result.at(-1) !== '') result.push('');
    } else if (comment.test(line) || plainLine.test(withoutCode(line))) {
      result.push(line);
    } else {
      return undefined;
    }
  }
  return `${result.join('\n')}\n`;
}

/** Simple code spans are left alone; a line with any other back-tick is not plain. */
function withoutCode(line: string): string {
  return line.replace(/(?<!`)`[^`]+`(?!`)/g, 'code');
}
