import { sdkOptions, type SdkPackage, sdkPackage } from '../sdk/sdkPackage.js';
import type { AdapterContext } from '../GeneratorAdapter.js';

/** The Kotlin package that is written. */
export interface KotlinPackage extends SdkPackage {
  /** The package below which everything lies: `archc.sdk`. */
  root: string;
}

const fallback: SdkPackage = { folder: 'sdk/kotlin', name: 'archc-sdk' };
const fallbackRoot = 'archc.sdk';

export const kotlinOptions = sdkOptions(fallback, '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', {
  package: {
    type: 'string',
    pattern: '^[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)+$',
    maxLength: 200,
    default: fallbackRoot,
    description: 'Package below which all Kotlin lies, and the group of the artifact.',
  },
});

export function kotlinPackage(context: AdapterContext): KotlinPackage {
  const { package: root } = context.options;
  return { ...sdkPackage(context, fallback), root: typeof root === 'string' ? root : fallbackRoot };
}

/** The folder of a Kotlin package: of what is shipped, or of its tests. */
export function sourceFolder({ folder }: KotlinPackage, set: 'main' | 'test', name: string): string {
  return `${folder}/src/${set}/kotlin/${name.replaceAll('.', '/')}`;
}
