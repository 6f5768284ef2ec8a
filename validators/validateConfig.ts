import { validateGeneratorConfig } from '../build/validateGeneratorConfig.js';
import type { JsonValue } from '../types/Json.js';
import type { ProjectConfigFile } from '../types/ProjectConfig.js';
import { schemaDiagnostics } from './schema/schemaDiagnostics.js';
import type { SpecSource } from './source/SpecSource.js';
import type { Checked } from './validateSpec.js';

/** Checks a parsed `.generator.json` against its JSON Schema. */
export function validateConfig(source: SpecSource, value: JsonValue): Checked<ProjectConfigFile> {
  if (validateGeneratorConfig(value))
    return { value: value as unknown as ProjectConfigFile, diagnostics: [] };
  return { diagnostics: schemaDiagnostics(source, validateGeneratorConfig.errors ?? []) };
}
