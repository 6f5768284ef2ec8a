import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { filePlace } from '../tree/pathDiagnostic.js';
import type { FormatterConfig } from './config/FormatterConfig.js';
import { type PrettierModule, versionOf } from './prettierOf.js';

/** What to say of code of a project that formatting would have run, and what happens instead. */
export const notRun = {
  config(config: FormatterConfig, file: string, reason: string): Diagnostic {
    const place = filePlace(file);
    if (config.kind === 'options') {
      const what = `the plugins of ${file} (${config.plugins.join(', ')})`;
      return {
        code: 'ARC7009',
        place,
        params: { what, instead: 'its other options are used without them', reason },
      };
    }
    const module = config.kind === 'code' && config.module !== undefined ? `, which is ${config.module}` : '';
    const what = `the formatter config ${file}${module}`;
    return { code: 'ARC7009', place, params: { what, instead: 'the defaults of prettier are used', reason } };
  },

  prettier({ version }: PrettierModule, reason: string): Diagnostic {
    return {
      code: 'ARC7009',
      severity: 'info',
      place: filePlace(''),
      params: {
        what: `prettier ${version} of the project`,
        instead: `prettier ${versionOf('prettier')}, which comes with archc, is used`,
        reason,
      },
    };
  },
};
