import { otherConfigs } from './otherFormatters.js';

/** Where prettier looks for its config, by folder, in the order of its documentation (3.x). */
export const prettierConfigs = [
  'package.json',
  'package.yaml',
  '.prettierrc',
  '.prettierrc.json',
  '.prettierrc.yml',
  '.prettierrc.yaml',
  '.prettierrc.json5',
  '.prettierrc.js',
  'prettier.config.js',
  '.prettierrc.ts',
  'prettier.config.ts',
  '.prettierrc.mjs',
  'prettier.config.mjs',
  '.prettierrc.mts',
  'prettier.config.mts',
  '.prettierrc.cjs',
  'prettier.config.cjs',
  '.prettierrc.cts',
  'prettier.config.cts',
  '.prettierrc.toml',
] as const;

export const editorConfig = '.editorconfig';

/** Every file that decides how a project is formatted. */
export const formatterConfigs: readonly string[] = [...prettierConfigs, ...otherConfigs, editorConfig];

/** Whether a config of this name is a program, which prettier would run. */
export function isCode(name: string): boolean {
  return /\.[cm]?[jt]s$/.test(name);
}
