import type { Environment } from '../../types/CommandSpec.js';
import type { JsonValue } from '../../types/Json.js';
import { fitsKey } from './fitsSchema.js';
import { keepAside, reportMoved } from './keepAside.js';
import { memberOf, type MigrationContext } from './MigrationContext.js';

const sources = ['environment', 'environments', 'implementation'] as const;

const adapterOf = { browser: 'browser-only', both: 'full-stack' } as const;

/**
 * The environment of the new spec, from the first of the old keys that says one, and the adapter that follows
 * from it. Both are left out where the default of version 2 applies.
 */
export function migrateEnvironment(context: MigrationContext): {
  environment?: Environment;
  adapter?: JsonValue;
} {
  let environment: Environment | undefined;
  for (const key of sources) {
    const value = memberOf(context.old, key);
    if (value === undefined) continue;
    const said = environmentOf(value);
    if (said === undefined)
      keepAside(context, key, {
        note: 'It names no environment: set "environment" to server, browser or both.',
        severity: 'warning',
      });
    else if (environment !== undefined && said !== environment) {
      keepAside(context, key, {
        note: `It says ${said}, while the new spec says ${environment}: decide which.`,
        severity: 'warning',
      });
    } else {
      environment = said;
      if (value !== said || key !== 'environment')
        reportMoved(context, { key, where: '', target: `"environment": "${said}"`, pointer: `/${key}` });
    }
  }
  if (environment === undefined) assume(context, 'environment', "'server'");
  return { ...(environment === undefined ? {} : { environment }), ...migrateAdapter(context, environment) };
}

function migrateAdapter(
  context: MigrationContext,
  environment: Environment | undefined,
): { adapter?: JsonValue } {
  const adapter = memberOf(context.old, 'adapter');
  if (adapter !== undefined) {
    if (fitsKey('adapter', adapter)) return { adapter };
    keepAside(context, 'adapter', {
      note: 'It is no adapter id: set "adapter", or leave it to the project.',
      severity: 'warning',
    });
  }
  if (environment === undefined || environment === 'server') return {};
  assume(context, 'adapter', `'${adapterOf[environment]}'`);
  return { adapter: adapterOf[environment] };
}

function environmentOf(value: JsonValue): Environment | undefined {
  if (value === 'server' || value === 'browser' || value === 'both') return value;
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const said = new Set(value.map(environmentOf));
  const [only] = said;
  if (said.has(undefined) || said.size === 1) return said.has(undefined) ? undefined : only;
  return 'both';
}

/** Reports a key that the old spec leaves open. */
export function assume(context: MigrationContext, key: string, assumed: string): void {
  context.diagnostics.push({ code: 'ARC8005', place: context.source.place(''), params: { key, assumed } });
}
