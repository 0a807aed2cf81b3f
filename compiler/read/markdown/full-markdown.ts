/**
 * The parser of all of Markdown and of GitHub's tables and footnotes, loaded for the first text that needs it: most are read without
 * (`plain-markdown.ts`). A bare address is words like any other here, since making it a link would lose where its neighbours stand.
 */
import { createRequire } from 'node:module';
import type { Processor } from 'unified';

const load = createRequire(import.meta.url);

type Tree = ReturnType<Processor['parse']>;
let parser: Processor | undefined;

/** Its tree, positions in it. Throws a `RangeError` where the text nests too deeply for the parser's recursion. */
export function fullMarkdown(text: string): Tree {
  parser ??= makeParser();
  return parser.parse(text);
}

function makeParser(): Processor {
  const { unified } = load('unified') as typeof import('unified');
  const { default: remarkParse } = load('remark-parse') as typeof import('remark-parse');
  const { default: remarkGfm } = load('remark-gfm') as typeof import('remark-gfm');
  return unified().use(remarkParse).use(remarkGfm).use(withoutAddresses).freeze() as unknown as Processor;
}

/** Takes out what makes links of `www.…`, `https://…` and `name@…`, while reading and after. */
function withoutAddresses(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions?.push({ disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } });
  data.fromMarkdownExtensions = data.fromMarkdownExtensions?.flat().map(({ transforms: _, ...rest }) => rest) ?? [];
}
