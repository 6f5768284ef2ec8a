import { patternDialect } from './patternDialect.js';
import type { Language } from '../language/Language.js';

export const swiftLanguage: Language = {
  id: 'swift',
  name: 'Swift',
  endings: ['swift'],
  comment: ['// ', ''],
  lexis: {
    imports: /^(?:@\w+ )*import .*$/gm,
    skip: /\/\/.*/y,
    blockComment: 'nested',
    quote: /#*"(?:"")?/y,
    kind: (opening) => {
      const hashes = opening.slice(0, opening.indexOf('"'));
      return {
        end: opening.slice(hashes.length) + hashes,
        escape: `\\${hashes}`,
        hole: { open: `\\${hashes}(`, close: ')' },
        ...(opening.endsWith('"""') ? { multiline: true } : {}),
      };
    },
  },
  pattern: patternDialect,
  package: { name: 'Swift', manifest: 'Package.swift', test: 'swift test --package-path {folder}' },
};
