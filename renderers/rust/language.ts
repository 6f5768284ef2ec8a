import { alike } from './alike.js';
import { cargoManifest } from './cargoManifest.js';
import { rustLinks } from './rustLinks.js';
import { rustModules } from './rustModules.js';
import { namesTrait, rustUse } from './rustUse.js';
import type { Language } from '../language/Language.js';

export const rustLanguage: Language = {
  id: 'rust',
  name: 'Rust',
  endings: ['rs'],
  comment: ['// ', ''],
  lexis: {
    alike,
    // After comments: characters before lifetimes and labels, which have no closing quote.
    imports: /^[ \t]*(?:pub(?:\([^)]*\))? )?use [^;]{0,5000};/gm,
    skip: /\/\/.*|'(?:[^'\\\n]|\\(?:u\{[^}]*\}|x..|.))'|'[\p{L}_][\p{L}\p{N}_]*/uy,
    blockComment: 'nested',
    quote: /(?<![\p{L}\p{N}_])[bc]?r#*"|"/uy,
    kind: (opening) =>
      opening === '"'
        ? { end: '"', escape: '\\', multiline: true }
        : { end: `"${'#'.repeat(opening.split('#').length - 1)}`, multiline: true },
  },
  imports: {
    start: /^(?:pub(?:\([^)]*\))? )?use /,
    attribute: /^#\[/,
    usedUnnamed: true,
    unnamed: namesTrait,
    inStrings: true,
    read: rustUse,
  },
  links: rustLinks,
  amenders: [cargoManifest, rustModules],
};
