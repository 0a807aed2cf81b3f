/** A dialect: each form in an engine's words, its literals and types, and how tightly they bind. Printing knows nothing else of an engine. */
import type { Form, Node, SqlType } from '../node.ts';

/** A column of an installed table as a list: in which order, and whether of the days that are worked alone. */
export type TableList = {
  readonly name: string;
  readonly table: string;
  readonly column: string;
  readonly order: string;
  readonly isOpen: boolean;
};

type FormNode = Extract<Node, { kind: 'form' }>;

/** `binds`: how tightly what is said binds; `needs`: how tightly an argument must, to stand there without parentheses. */
export type Said = { readonly binds: number; readonly needs: number; readonly say: (args: readonly string[], node: FormNode) => string };

export type Dialect = {
  readonly name: string;
  readonly identifier: (name: string) => string;
  /** A literal of text. */
  readonly text: (value: string) => string;
  readonly forms: Readonly<Record<Form, Said>>;
  readonly typeOf: (type: SqlType, wide: boolean) => string;
  /** `isTyped`: nothing beside it gives its type. */
  readonly integer: (value: bigint, isTyped: boolean) => string;
  readonly widen: (value: string) => string;
  /** What is absent. */
  readonly absent: (type: SqlType) => string;
  /** A list of an installed table, as an expression of one row; without it, the lists stand in a row that is joined. */
  readonly listOf?: (schema: string, list: TableList) => string;
  readonly layout: Layout;
};

/** How the steps of a query stand one in another. */
type Layout = {
  /** Before the columns that `*` leaves out. */
  readonly except: 'EXCLUDE' | 'EXCEPT';
  /** Before and after each step, so that what it computes is computed there, once. */
  readonly before: string;
  readonly after: string;
  /** Whether a step is a subquery of the one after it, and no common table expression. */
  readonly isNested: boolean;
};

export const tightest = 10;

/** Forms of decimal columns that are multiplied as they stand: only the batch reads its rows so, in DuckDB. */
const onlyOfDecimals: Said = {
  binds: tightest,
  needs: tightest,
  say: () => {
    throw new Error('decimals are read as integers here');
  },
};
export const ofDecimals = { decimalProduct: onlyOfDecimals, fromDecimal: onlyOfDecimals } as const;

/** As the wire writes it: `P1Y2M3D`, `-P1D`, `P0D`. `quotient`, `rest`: of months by 12; `written`: an integer as text. */
export const periodSaid = (words: {
  readonly quotient: (months: string) => string;
  readonly rest: (months: string) => string;
  readonly written: (value: string) => string;
}): Said => ({
  binds: tightest,
  needs: tightest,
  say: ([months = '', days = '']) => {
    const part = (of: string, unit: string): string => `CASE WHEN ${of} <> 0 THEN concat(${words.written(of)}, '${unit}') ELSE '' END`;
    const size = `abs(${months})`;
    const parts = [part(words.quotient(size), 'Y'), part(words.rest(size), 'M'), part(`abs(${days})`, 'D')];
    const sign = `CASE WHEN ${months} < 0 OR ${days} < 0 THEN '-P' ELSE 'P' END`;
    return `CASE WHEN ${months} = 0 AND ${days} = 0 THEN 'P0D' WHEN ${months} IS NOT NULL THEN concat(${sign}, ${parts.join(', ')}) END`;
  },
});

export const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;
/** Where a backslash is a sign of its own. */
export const quotedWithEscapes = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
/** Words that some engine reserves. */
const reserved = new Set(
  'all and any array as asc at between both by case cast check collate column constraint create cross current default desc distinct do else end except exists false fetch for foreign from full group having in inner intersect into is join key lambda lateral leading left like limit natural not null offset on only or order outer primary references returning right row select set some table then to trailing true union unique user using values when where window with'.split(
    ' ',
  ),
);

/** Plain where every engine takes it so, quoted otherwise, in the engine's quotes. */
export const identifierIn =
  (quote: '"' | '`') =>
  (name: string): string =>
    /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;
export const identifier = identifierIn('"');

/** Forms whose other argument gives a literal its type. */
const typing: ReadonlySet<Form> = new Set([
  'add',
  'subtract',
  'multiply',
  'quotient',
  'remainder',
  'below',
  'notAbove',
  'between',
  'equal',
  'differ',
  'least',
  'greatest',
]);

export function print(node: Node, dialect: Dialect, isTyped = true): string {
  return printed(node, dialect, isTyped).text;
}

function printed(node: Node, dialect: Dialect, isTyped: boolean): { readonly text: string; readonly binds: number } {
  switch (node.kind) {
    case 'column':
    case 'variable':
      return { text: dialect.identifier(node.name), binds: tightest };
    case 'integer':
      return { text: dialect.integer(node.value, isTyped), binds: node.value < 0n && !isTyped ? 0 : tightest };
    case 'text':
      return { text: dialect.text(node.value), binds: tightest };
    case 'boolean':
      return { text: node.value ? 'TRUE' : 'FALSE', binds: tightest };
    case 'null':
      return { text: dialect.absent(node.type), binds: tightest };
    case 'widen':
      return { text: dialect.widen(within(node.of, tightest, dialect, false)), binds: tightest };
    case 'form': {
      const { binds, needs, say } = dialect.forms[node.form];
      const isGiven = typing.has(node.form) && node.arguments.some(({ kind }) => kind !== 'integer');
      const args = node.arguments.map((argument) => within(argument, needs, dialect, !isGiven));
      return { text: say(args, node), binds };
    }
  }
}

function within(node: Node, needs: number, dialect: Dialect, isTyped: boolean): string {
  const { text, binds } = printed(node, dialect, isTyped);
  return binds < needs ? `(${text})` : text;
}
