import { alike } from './alike.js';
import { cLinks } from './cLinks.js';
import { patternDialect } from './patternDialect.js';
import { quoted } from '../language/Lexis.js';
import type { Language } from '../language/Language.js';

export const cLanguage: Language = {
  id: 'c',
  name: 'C',
  endings: ['c', 'h'],
  comment: ['// ', ''],
  lexis: {
    alike,
    imports: /^[ \t]*#[ \t]*include\b.*$/gm,
    skip: /\/\/.*/y,
    blockComment: 'flat',
    quote: /["']/y,
    kind: quoted,
  },
  links: cLinks,
  pattern: patternDialect,
  package: {
    name: 'C',
    manifest: 'CMakeLists.txt',
    test: 'cmake -S {folder} -B {folder}/build && cmake --build {folder}/build && ctest --test-dir {folder}/build',
  },
};
