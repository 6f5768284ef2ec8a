import { alike } from './alike.js';
import { patternDialect } from './patternDialect.js';
import { pythonLinks } from './pythonLinks.js';
import { pythonImport } from './pythonImport.js';
import { quoted } from '../language/Lexis.js';
import type { Language } from '../language/Language.js';

export const pythonLanguage: Language = {
  id: 'python',
  name: 'Python',
  endings: ['py'],
  comment: ['# ', ''],
  lexis: {
    lines: true,
    alike,
    imports: /^[ \t]*(?:from[ \t]+\S+[ \t]+)?import[ \t]+(?:\([^)]{0,5000}\)|(?:\\\n|.)*)$/gm,
    skip: /#.*/y,
    quote: /"(?:"")?|'(?:'')?/y,
    kind: (opening) => ({ ...quoted(opening), ...(opening.length === 3 ? { multiline: true } : {}) }),
  },
  imports: { start: /^(?:from|import) /, inStrings: true, read: pythonImport },
  links: pythonLinks,
  pattern: patternDialect,
  package: {
    name: 'Python',
    manifest: 'pyproject.toml',
    test: "cd {folder} && pip install -e '.[http,server]' pytest && python -m pytest",
  },
};
