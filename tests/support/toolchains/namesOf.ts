import type { SourceSymbol } from '../../../types/SourceSymbol.js';
import { archcJson } from '../envelope.js';

/** A name in generated code, and the file that declares it. */
export type Declared = Pick<SourceSymbol, 'name' | 'qualified' | 'file'>;

/** What generated code calls the parts of a command, as archc tells it. */
export interface CommandNames {
  /** The type of its params. Throws when there is none. */
  params: (command: string) => Declared;
  /** What reads and writes its params, in a language where that has a name. */
  paramsCodec: (command: string) => Declared;
  /** What stands for the command. */
  contract: (command: string) => Declared;
}

/** Asks archc for the names in a project that it generated with an adapter. `trusted` runs an adapter of the project. */
export async function namesOf(
  project: string,
  { adapter, language, trusted = false }: { adapter: string; language: string; trusted?: boolean },
): Promise<CommandNames> {
  const args = ['symbols', `--only-adapter=${adapter}`, ...(trusted ? ['--trust'] : [])];
  const { envelope } = await archcJson(project, args);
  if (!envelope.ok) throw new Error(JSON.stringify(envelope.problems));
  const symbols = (envelope.data as SourceSymbol[]).filter((symbol) => symbol.language === language);
  const params = new Map<string, SourceSymbol>();
  const contracts = new Map<string, SourceSymbol>();
  const codecs = new Map<string, SourceSymbol>();
  for (const symbol of symbols) {
    if (symbol.kind === 'type' && symbol.message === 'params') params.set(symbol.spec, symbol);
    if (symbol.kind === 'contract') contracts.set(symbol.spec, symbol);
    if (symbol.kind === 'codec') codecs.set(symbol.type, symbol);
  }
  const found = (what: string, command: string, symbol: SourceSymbol | undefined): SourceSymbol => {
    if (symbol === undefined) throw new Error(`no ${language} for the ${what} of ${command}`);
    return symbol;
  };
  const paramsOf = (command: string): SourceSymbol & { type?: string } =>
    found('params', command, params.get(command));
  return {
    params: paramsOf,
    paramsCodec: (command) => found('codec', command, codecs.get(paramsOf(command).type ?? '')),
    contract: (command) => found('contract', command, contracts.get(command)),
  };
}
