import type { JsonValue } from '../../../types/Json.js';
import { hasErrors } from '../../../types/diagnostics/diagnosticTable.js';
import { visible } from '../../../types/diagnostics/visible.js';
import type { SourceSymbol } from '../../../types/SourceSymbol.js';
import { projectSymbols } from '../../app/compileProject.js';
import type { CommandIo } from '../CommandIo.js';
import type { Report } from '../Report.js';
import { askFor, type CompileFlags, uncompiled } from './askFor.js';

/** Lists what generated code calls the parts of the specs, and where. Writes nothing. */
export async function runSymbols(
  io: CommandIo,
  files: readonly string[],
  flags: Omit<CompileFlags, 'cache'>,
): Promise<Report> {
  const { project, options, base } = await askFor('symbols', io, files, { ...flags, cache: false });
  const { symbols, problems } = await projectSymbols(project, options);
  if (hasErrors(problems)) return uncompiled(base, problems);
  const specs = new Set(symbols.map(({ spec }) => spec)).size;
  return {
    ...base,
    exitCode: 0,
    summary: `${specs} ${specs === 1 ? 'spec' : 'specs'}: ${symbols.length} names.`,
    data: symbols.map((symbol): JsonValue => ({ ...symbol })),
    problems,
    next: [],
    text: symbols.flatMap((symbol, index) => linesOf(symbol, symbols[index - 1])).join('\n'),
  };
}

/** A line, below one with the file where that is another than before. */
function linesOf(symbol: SourceSymbol, before: SourceSymbol | undefined): string[] {
  const { file } = symbol;
  return file === before?.file ? [lineOf(symbol)] : [visible(file), lineOf(symbol)];
}

function lineOf(symbol: SourceSymbol): string {
  return visible(`  ${symbol.kind.padEnd(8)}  ${symbol.qualified}  (${targetOf(symbol)})`);
}

/** What a symbol names, for people. */
function targetOf(symbol: SourceSymbol): string {
  switch (symbol.kind) {
    case 'type':
    case 'codec':
      return symbol.type;
    case 'field':
      return [symbol.type, symbol.variant, symbol.field].filter((part) => part !== undefined).join(' ');
    case 'variant':
      return `${symbol.type} ${symbol.variant}`;
    case 'error':
      return `${symbol.spec} ${symbol.error}`;
    case 'method':
      return `${symbol.spec} ${symbol.method}`;
    case 'contract':
    case 'call':
    case 'handler':
    case 'errors':
    case 'trait':
      return symbol.spec;
  }
}
