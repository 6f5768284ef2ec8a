import { cLanguage } from './c/language.js';
import { formats } from './formats/formats.js';
import { kotlinLanguage } from './kotlin/language.js';
import { Languages } from './language/Languages.js';
import { protoLanguage } from './proto/language.js';
import { pythonLanguage } from './python/language.js';
import { rustLanguage } from './rust/language.js';
import { swiftLanguage } from './swift/language.js';
import { typescriptLanguage } from './typescript/language.js';

/** The languages that come with archc. Adding one is a line here. */
export const builtinLanguages = new Languages([
  cLanguage,
  kotlinLanguage,
  protoLanguage,
  pythonLanguage,
  rustLanguage,
  swiftLanguage,
  typescriptLanguage,
  ...formats,
]);
