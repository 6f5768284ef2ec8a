import { AdapterFault } from '../../adapters/AdapterFault.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { SourceSymbol } from '../../types/SourceSymbol.js';
import { type CompileRequest, type PlannedSpecs, planSpecs } from './planSpecs.js';
import type { StageClock } from './StageClock.js';

export interface CompiledSymbols {
  /** By file, and there in the order of its specs; empty when there are errors. */
  symbols: SourceSymbol[];
  diagnostics: Diagnostic[];
}

/** The names that the files of the wanted specs declare for what is in these. Plans the files, and makes no text. */
export function compileSymbols(request: CompileRequest, clock: StageClock): CompiledSymbols {
  return symbolsOf(planSpecs(request, clock));
}

/** The same of what was planned already. */
export function symbolsOf({ planned, commands, diagnostics }: Omit<PlannedSpecs, 'specs'>): CompiledSymbols {
  const wanted = new Set(commands);
  try {
    const symbols = planned.flatMap(({ symbols: own = () => [], path, id: { language } }) =>
      own()
        .filter(({ spec }) => wanted.has(spec))
        .map((symbol) => ({ ...symbol, language, file: path })),
    );
    return { symbols, diagnostics };
  } catch (error) {
    if (!(error instanceof AdapterFault)) throw error;
    return { symbols: [], diagnostics: [...diagnostics, error.diagnostic()] };
  }
}
