/**
 * The parser of all of Markdown and of GitHub's tables and footnotes, loaded for the first text that needs it: most are read without
 * (`plain-markdown.ts`). A bare address is words like any other here, since making it a link would lose where its neighbours stand.
 */
import { createRequire } from 'node:module';
import type { Data, Processor } from 'unified';

const load = createRequire(import.meta.url);

type Tree = ReturnType<Processor['parse']>;
const parsers: { plain?: Processor; tables?: Processor } = {};

/** The row of dashes under a table's head, in a list or a quote too. */
const tableRow = /^[ \t>]*(?=[|:-])[ \t|:]*-[ \t|:-]*$/m;

/**
 * Its tree, positions in it. Throws a `RangeError` where the text nests too deeply for the parser's recursion. Where there can be no table
 * none is looked for: each line would be read as the head of one, at a hundred times its length of memory.
 */
export function fullMarkdown(text: string): Tree {
  const kind = tableRow.test(text) ? 'tables' : 'plain';
  const parser = parsers[kind] ?? makeParser(kind === 'tables' ? addresses : [...addresses, 'table']);
  parsers[kind] = parser;
  return parser.parse(text);
}

function makeParser(left: readonly string[]): Processor {
  const { unified } = load('unified') as typeof import('unified');
  const { default: remarkParse } = load('remark-parse') as typeof import('remark-parse');
  const { default: remarkGfm } = load('remark-gfm') as typeof import('remark-gfm');
  return unified().use(remarkParse).use(remarkGfm).use(without, left).freeze() as unknown as Processor;
}

/** What makes links of `www.…`, `https://…` and `name@…`. */
const addresses = ['wwwAutolink', 'protocolAutolink', 'emailAutolink'];

/** Takes constructs out while reading, and what looks for addresses after. Only disabled, those of addresses would still part words at every letter. */
function without(this: Processor, left: readonly string[]): void {
  const data = this.data();
  data.micromarkExtensions = data.micromarkExtensions?.map((extension) => withoutConstructs(extension, left)) ?? [];
  data.fromMarkdownExtensions = data.fromMarkdownExtensions?.flat().map(({ transforms: _, ...rest }) => rest) ?? [];
}

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Constructs = NonNullable<Extension['text']>;

function withoutConstructs(extension: Extension, left: readonly string[]): Extension {
  const { text, flow } = extension;
  return { ...extension, ...(text ? { text: kept(text, left) } : {}), ...(flow ? { flow: kept(flow, left) } : {}) };
}

/** By the sign they begin with, those that are not left out; none of a sign that has none. */
function kept(constructs: Constructs, left: readonly string[]): Constructs {
  const all = Object.entries(constructs).map(([sign, own]) => {
    const list = own === undefined ? [] : Array.isArray(own) ? own : [own];
    return [sign, list.filter(({ name = '' }) => !left.includes(name))] as const;
  });
  return Object.fromEntries(all.filter(([, list]) => list.length > 0));
}
