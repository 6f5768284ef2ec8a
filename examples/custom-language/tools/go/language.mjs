import { amender, bracedCodePoint, quoted } from 'archc';

/** RE2 by the package regexp: it looks at nothing around a match. */
const pattern = {
  name: 'RE2',
  end: '\\z',
  codePoint: bracedCodePoint,
  hasCategories: true,
  looksAround: false,
  looksBehindPairs: false,
  repeatsNothing: true,
  maxCount: 1000,
};

/** What a go.mod must have: the name of the module, and the version of Go. */
export const goModule = amender('go-module', {
  amend(text, { module, go }, lineEnd) {
    const lines = text.split(/\r?\n/);
    const has = (word) => lines.some((line) => new RegExp(`^${word}\\s+\\S`).test(line));
    const missing = [...(has('module') ? [] : [`module ${module}`]), ...(has('go') ? [] : [`go ${go}`])];
    if (missing.length === 0) return { text };
    const before = has('module') ? text.trimEnd() : '';
    const after = has('module') ? '' : text.trim();
    const parts = [before, ...missing, after].filter((part) => part !== '');
    return { text: `${parts.join(lineEnd.repeat(2))}${lineEnd}` };
  },
});

/** @type {import('archc').Language} */
export const go = {
  id: 'go',
  name: 'Go',
  endings: ['go'],
  fence: 'go',
  comment: ['// ', ''],
  lexis: {
    skip: /\/\/.*/y,
    blockComment: 'flat',
    quote: /["'`]/y,
    kind: (opening) => (opening === '`' ? { end: '`', multiline: true } : quoted(opening)),
  },
  pattern,
  package: { name: 'Go', manifest: 'go.mod', test: 'cd {folder} && go vet ./... && go build ./...' },
  amenders: [goModule],
};
