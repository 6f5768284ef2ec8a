import { quoted } from '../language/Lexis.js';
import { fieldNumbers } from './amendNumbers.js';
import type { Language } from '../language/Language.js';

export const protoLanguage: Language = {
  id: 'proto',
  name: 'Protobuf',
  endings: ['proto'],
  comment: ['// ', ''],
  lexis: { skip: /\/\/.*/y, blockComment: 'flat', quote: /["']/y, kind: quoted },
  package: { name: 'Protobuf', manifest: 'buf.yaml', test: 'buf lint {folder}' },
  amenders: [fieldNumbers],
};
