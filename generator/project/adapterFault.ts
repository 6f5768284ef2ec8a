import type { GeneratorAdapter } from '../../adapters/GeneratorAdapter.js';

/** What keeps the default export of a module from being an adapter; undefined for one whose parts have their types. */
export function adapterFault(value: unknown): string | undefined {
  if (!isObject(value)) return 'its default export is no GeneratorAdapter';
  const wrong = Object.entries(parts).find(([key, isSound]) => !isSound(value[key]));
  return wrong && `its default export is no GeneratorAdapter: \`${wrong[0]}\` is missing or wrong`;
}

/** But for `irVersion`, which has a refusal of its own. */
const parts: Readonly<Record<Exclude<keyof GeneratorAdapter, 'irVersion'>, (value: unknown) => boolean>> = {
  id: (value) => typeof value === 'string' && /^[A-Za-z0-9@][\w@/.-]{0,99}$/.test(value),
  languages: Array.isArray,
  description: (value) => typeof value === 'string',
  configSchema: isObject,
  capabilities: (value) =>
    isObject(value) &&
    Array.isArray(value.environments) &&
    Array.isArray(value.sections) &&
    value.sections.every(isObject),
  templates: (value) =>
    value === undefined ||
    (isObject(value) && Object.values(value).every((text) => typeof text === 'string')),
  memory: (value) => value === undefined || typeof value === 'function',
  plan: (value) => typeof value === 'function',
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
