import { patternDialect } from './patternDialect.js';
import { quoted } from '../language/Lexis.js';
import type { Language } from '../language/Language.js';

export const kotlinLanguage: Language = {
  id: 'kotlin',
  name: 'Kotlin',
  endings: ['kt', 'kts'],
  comment: ['// ', ''],
  lexis: {
    imports: /^import .*$/gm,
    skip: /\/\/.*/y,
    blockComment: 'nested',
    quote: /"(?:"")?|'/y,
    kind: (opening) => {
      if (opening === "'") return quoted(opening);
      const hole = { open: '${', close: '}' } as const;
      return opening === '"' ? { ...quoted(opening), hole } : { end: opening, multiline: true, hole };
    },
  },
  pattern: patternDialect,
  package: { name: 'Kotlin', manifest: 'pom.xml', test: 'mvn -f {folder} test' },
};
