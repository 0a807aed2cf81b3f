/** What a module takes from the runtime: gathered while it is printed, written as imports at the end. */
import { originOf, type RuntimeSymbol } from '../../model/plan/runtime-symbol.ts';

/** Where generated rules find the runtime: `beside` them in a checkout of Clausier, or in the installed `package`. */
export type Runtime = 'beside' | 'package';

export const runtimeFile = (runtime: Runtime, file: string): string =>
  runtime === 'beside' ? `../../compiler/runtime/${file}.ts` : `clausier/runtime/${file}`;

export type Imports = {
  /** The name of a symbol in the module, imported from now on. */
  readonly nameOf: (symbol: RuntimeSymbol) => string;
  readonly list: () => readonly ImportedFile[];
};
type ImportedName = { readonly name: RuntimeSymbol; readonly isType: boolean; readonly alias?: string };
type ImportedFile = { readonly file: string; readonly names: readonly ImportedName[] };

/** `taken` are the module's own names: a symbol of the same name is imported under an alias. */
export function createImports(taken: ReadonlySet<string>): Imports {
  const used = new Set<RuntimeSymbol>();
  return {
    nameOf: (symbol) => {
      used.add(symbol);
      return taken.has(symbol) ? `${symbol}Of` : symbol;
    },
    list: () => grouped([...used].sort(), taken),
  };
}

function grouped(symbols: readonly RuntimeSymbol[], taken: ReadonlySet<string>): ImportedFile[] {
  const files = [...new Set(symbols.map((symbol) => originOf(symbol).file))].sort();
  return files.map((file) => ({
    file,
    names: symbols
      .filter((symbol) => originOf(symbol).file === file)
      .map((name) => ({ name, isType: originOf(name).isType, ...(taken.has(name) ? { alias: `${name}Of` } : {}) })),
  }));
}
