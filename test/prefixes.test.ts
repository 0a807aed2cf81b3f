/** Always on: whatever stands in a contract's files, compiling reports and never throws, and every place it shows is one. */
import { describe, expect, test } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { renderPretty } from '../compiler/diagnostic/render-pretty.ts';
import { splitMarkdown } from '../compiler/read/markdown/split-markdown.ts';
import type { ContractFiles, Source } from '../compiler/source.ts';
import { contractFiles, seeded } from './contract-files.ts';
import { accidents } from './spoil-text.ts';

const contracts = ['alteo', 'telenet'] as const;
const slow = { timeout: 600_000 };

/** Compiles and renders; every span lies in its source. */
function compileAll(files: ContractFiles): number {
  const { diagnostics } = compile(files);
  const sources = new Map([...files.files, ...(files.original ? [files.original] : [])].map((source) => [source.file, source]));
  for (const { code, places } of diagnostics) {
    for (const { span } of places) {
      const length = sources.get(span.file)?.text.length ?? -1;
      if (span.start < 0 || span.end < span.start || span.end > length)
        throw new Error(`${code} shows ${JSON.stringify(span)} of ${length}`);
    }
  }
  renderPretty(diagnostics.slice(0, 3), sources);
  return diagnostics.length;
}

/** Every end up to a length; beyond it every line end, and one end in `stride`. */
function endsOf(text: string, most: number): number[] {
  const stride = Math.ceil(text.length / most);
  return Array.from({ length: text.length + 1 }, (_, end) => end).filter((end) => end % stride === 0 || text[end] === '\n');
}

const head = '# 1. Un titre\n\nLe taux est de [10 %](val:rate "taux"), plafonné à [500 €](val:cap "plafond").\n\n';

describe.each(contracts)('%s', (id) => {
  const contract = contractFiles(id);
  const markdown = contract.files.find(({ file }) => file === 'contract.md')!;

  test('every prefix of every block compiles without throwing', slow, () => {
    for (const piece of splitMarkdown(markdown.text).pieces) {
      if (piece.kind !== 'fence') continue;
      const { start, body } = piece.fence;
      const [opening, text] = [markdown.text.slice(start, body.start), markdown.text.slice(body.start, body.end)];
      for (const end of endsOf(text, 120)) {
        const open = `${head}${opening}${text.slice(0, end)}`;
        compileAll({ id, files: [{ file: markdown.file, text: end % 5 === 0 ? open : `${open}\n\`\`\`\n` }] });
      }
    }
  });

  test('200 prefixes of the text compile without throwing', slow, () => {
    const random = seeded(2022);
    for (let count = 0; count < 200; count++) {
      const text = markdown.text.slice(0, random(markdown.text.length));
      expect(compileAll({ id, files: [{ file: markdown.file, text }] })).toBeGreaterThan(0);
    }
  });

  test('200 prefixes of each file beside it compile without throwing', slow, () => {
    const random = seeded(10);
    const text: Source = { file: markdown.file, text: head };
    for (const { file, text: whole } of contract.files.filter((each) => each !== markdown)) {
      for (let count = 0; count < 200; count++) compileAll({ id, files: [text, { file, text: whole.slice(0, random(whole.length)) }] });
    }
  });

  test.each(Object.entries(accidents))('the whole contract compiles without throwing where %s', slow, (_, accident) => {
    const random = seeded(31);
    for (let round = 0; round < 4; round++) {
      const at = round % 2 === 0 ? contract.files.indexOf(markdown) : random(contract.files.length);
      const files = contract.files.map((source, index) => (index === at ? { ...source, text: accident(source.text, random) } : source));
      compileAll({ ...contract, files });
    }
  });
});

const bare = (text: string, file = 'contract.md'): string[] => {
  const files = { id: 'essai', files: [{ file, text }] };
  compileAll(files);
  return compile(files).diagnostics.map(({ code }) => code);
};

test.each([
  ['nothing', ''],
  ['a mark of byte order alone', '\ufeff'],
  ['line ends alone', '\r\n\r\r\n\n'],
  ['zeros', '\u0000'.repeat(1000)],
  ['halves of surrogate pairs', '\ud800'.repeat(500) + '\udfff'.repeat(500)],
  ['marks that combine with nothing', '\u0301'.repeat(1000)],
  ['a line of a million letters', 'a'.repeat(1_000_000)],
  ['a million line ends', '\n'.repeat(1_000_000)],
  ['a thousand fences', '```yaml rule\n```\n'.repeat(1000)],
  ['a thousand marks in a line', '[1 €](val:x) '.repeat(1000)],
  ['deep brackets', '['.repeat(20_000)],
  ['deep YAML', `\`\`\`yaml rule\n${'['.repeat(20_000)}\n\`\`\``],
  ['a long formula', `\`\`\`yaml rule\nid: x\nformula: ${'(1 + '.repeat(5000)}\n\`\`\``],
  ['a long table', `| a |\n|---|\n${'| b |\n'.repeat(3000)}`],
])('a text of %s is reported', slow, (_, text) => {
  expect(bare(text).length).toBeGreaterThan(0);
});

test('a file that is no text at all is reported under its own name', () => {
  const noise = Array.from({ length: 4096 }, (_, at) => String.fromCharCode((at * 7919) % 256)).join('');
  expect(bare(noise, 'noise.yml').length).toBeGreaterThan(0);
  expect(bare(noise).length).toBeGreaterThan(0);
});

test.each(contracts)('line ends and a mark of byte order change nothing in %s', slow, (id) => {
  const contract = contractFiles(id);
  const told = (change: (text: string) => string): string[] => {
    const files = contract.files.map((source) => ({ ...source, text: change(source.text) }));
    return compile({ ...contract, files }).diagnostics.map(({ message }) => message);
  };
  expect(told((text) => text.replaceAll('\n', '\r\n'))).toEqual([]);
  expect(told((text) => `\ufeff${text}`)).toEqual([]);
});
