const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = (value: unknown, item: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(item);

/** What each property must be, with the words for a person. */
const shapes: readonly [name: string, what: string, holds: (value: unknown) => boolean][] = [
  ['id', 'a text', isText],
  [
    'languages',
    'a list of ids and Languages',
    (value) => isListOf(value, (each) => isText(each) || isObject(each)),
  ],
  ['description', 'a text', (value) => typeof value === 'string'],
  ['configSchema', 'an object', isObject],
  ['capabilities', 'an object', isObject],
  [
    'capabilities.environments',
    "a list of 'server', 'browser' and 'both'",
    (value) => isListOf(value, (each) => ['server', 'browser', 'both'].includes(each as string)),
  ],
  [
    'capabilities.sections',
    "a list of { key: 'rust' or 'trait', required: true or false }",
    (value) => isListOf(value, isSection),
  ],
  [
    'templates',
    'an object of texts',
    (value) =>
      value === undefined ||
      (isObject(value) && Object.values(value).every((text) => typeof text === 'string')),
  ],
  ['memory', 'a function', (value) => value === undefined || typeof value === 'function'],
  ['plan', 'a function', (value) => typeof value === 'function'],
];

/** Why a value is no adapter, naming the property that is wrong; undefined when it has the shape of one. */
export function shapeProblem(value: unknown): string | undefined {
  if (!isObject(value)) return 'its default export is no GeneratorAdapter';
  for (const [name, what, holds] of shapes) {
    const found = name
      .split('.')
      .reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), value);
    if (!holds(found)) return `its default export is no GeneratorAdapter: \`${name}\` is not ${what}`;
  }
  return undefined;
}

function isSection(value: unknown): boolean {
  return (
    isObject(value) && (value.key === 'rust' || value.key === 'trait') && typeof value.required === 'boolean'
  );
}
