/** A dialect: each form in an engine's words, its literals and types, and how tightly they bind. Printing knows nothing else of an engine. */
import type { Form, Node, SqlType } from '../node.ts';

type FormNode = Extract<Node, { kind: 'form' }>;

/** `binds`: how tightly what is said binds; `needs`: how tightly an argument must, to stand there without parentheses. */
export type Said = { readonly binds: number; readonly needs: number; readonly say: (args: readonly string[], node: FormNode) => string };

export type Dialect = {
  readonly name: string;
  readonly forms: Readonly<Record<Form, Said>>;
  readonly typeOf: (type: SqlType, wide: boolean) => string;
  /** `isTyped`: nothing beside it gives its type. */
  readonly integer: (value: bigint, isTyped: boolean) => string;
  readonly widen: (value: string) => string;
  readonly cast: (value: string, type: string) => string;
};

export const tightest = 10;

export const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;
/** Words that some engine reserves. */
const reserved = new Set(
  'all and any array as asc at between both by case cast check collate column constraint create cross current default desc distinct do else end except exists false fetch for foreign from full group having in inner intersect into is join key lambda lateral leading left like limit natural not null offset on only or order outer primary references returning right row select set some table then to trailing true union unique user using values when where window with'.split(
    ' ',
  ),
);

/** Plain where every engine takes it so, quoted otherwise. */
export const identifier = (name: string): string =>
  /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : `"${name.replaceAll('"', '""')}"`;

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
      return { text: identifier(node.name), binds: tightest };
    case 'integer':
      return { text: dialect.integer(node.value, isTyped), binds: node.value < 0n && !isTyped ? 0 : tightest };
    case 'text':
      return { text: quoted(node.value), binds: tightest };
    case 'boolean':
      return { text: node.value ? 'TRUE' : 'FALSE', binds: tightest };
    case 'null':
      return { text: dialect.cast('NULL', dialect.typeOf(node.type, false)), binds: tightest };
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
