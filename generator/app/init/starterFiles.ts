import { completeConfig } from '../../project/defaultConfig.js';

/** The config of a new project. It may have comments, and these say what else there is. */
export function configText(schemas: string): string {
  const { specs, layout } = completeConfig({});
  const member = (key: string, value: unknown): string =>
    `  ${JSON.stringify(key)}: ${JSON.stringify(value, undefined, 2).replaceAll('\n', '\n  ')}`;
  return `{
${member('$schema', `${schemas}/generator-config.schema.json`)},
  // The files that are compiled: one spec in each.
${member('specs', specs)},
  // Where the code goes. Every other key has a default too: \`archc schema config\`, or completion in your editor.
${member('layout', layout)}
}
`;
}

/** A first spec, which compiles as it is. */
export function starterSpec(schemas: string, inRust: boolean): string {
  const spec = {
    $schema: `${schemas}/command-spec.v2.schema.json`,
    version: 2,
    name: 'hello/world',
    description: 'Greets someone.',
    adapter: inRust ? 'rust-ipc' : 'server-only',
    ...(inRust ? { rust: { module: 'modules/hello', command_prefix: 'hello/' } } : {}),
    effect: 'read',
    idempotent: true,
    params: [{ name: 'name', type: 'string', minLength: 1, description: 'Whom to greet' }],
    results: [{ name: 'greeting', type: 'string', description: 'What to say' }],
    examples: [{ description: 'Greet the world', params: { name: 'world' } }],
  };
  return `${JSON.stringify(spec, undefined, 2)}\n`;
}
