import { type Language, languages } from '../toolchains/languages.js';
import type { LanguageToolchain } from '../toolchains/LanguageToolchain.js';
import type { GeneratedTests } from './GeneratedTests.js';
import { cTests } from './cTests.js';
import { kotlinTests } from './kotlinTests.js';
import { pythonTests } from './pythonTests.js';
import { rustTests } from './rustTests.js';
import { swiftTests } from './swiftTests.js';
import { typescriptTests } from './typescriptTests.js';

/** A language whose generated tests are tried with mutants. */
export interface TestedLanguage {
  language: Language;
  tests: GeneratedTests;
}

/** In the order of the tables. */
export const testedLanguages: Partial<Record<LanguageToolchain['language'], TestedLanguage>> = {
  typescript: { language: languages.typescript, tests: typescriptTests },
  rust: { language: languages.rust, tests: rustTests },
  swift: { language: languages.swift, tests: swiftTests },
  kotlin: { language: languages.kotlin, tests: kotlinTests },
  python: { language: languages.python, tests: pythonTests },
  c: { language: languages.c, tests: cTests },
};
