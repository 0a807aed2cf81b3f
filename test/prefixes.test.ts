/** Always on: whatever stands in a contract's files, compiling reports in words, never throws, and what was whole before a cut is read as it was. */
import { describe, expect, test } from 'vitest';
import { type Compilation, compile } from '../compiler/compile.ts';
import { catalogue } from '../compiler/diagnostic/catalogue.ts';
import type { Diagnostic } from '../compiler/diagnostic/diagnostic.ts';
import { renderPretty } from '../compiler/diagnostic/render-pretty.ts';
import { groupBy } from '../compiler/language/group-by.ts';
import type { Clause } from '../compiler/model/contract.ts';
import { splitMarkdown } from '../compiler/read/markdown/split-markdown.ts';
import type { ContractFiles, Source } from '../compiler/source.ts';
import { contractFiles, seeded } from './contract-files.ts';
import { accidents } from './spoil-text.ts';

const contracts = ['alteo', 'telenet'] as const;
const slow = { timeout: 600_000 };

/** Compiles and renders. Throws where what comes out breaks a law that holds on any text. */
function compileAll(files: ContractFiles): Compilation {
  const compilation = compile(files);
  const sources = new Map([...files.files, ...(files.original ? [files.original] : [])].map((source) => [source.file, source]));
  for (const diagnostic of compilation.diagnostics) checkDiagnostic(diagnostic, sources);
  for (const clause of compilation.linked.contract.clauses) checkClause(clause, sources);
  checkCoverage(compilation);
  renderPretty(compilation.diagnostics.slice(0, 3), sources);
  return compilation;
}

/** It says something, in one line, of a place that is there. */
function checkDiagnostic({ code, severity, message, help, details = [], places }: Diagnostic, sources: ReadonlyMap<string, Source>): void {
  const fail = (why: string): never => {
    throw new Error(`${code} ${why}: ${message}`);
  };
  if ((catalogue as Record<string, { severity: string }>)[code]?.severity !== severity) fail('is not in the catalogue');
  if (!/^Unexpected \S/.test(message) && !/^[A-Z]/.test(message)) fail('has no sentence');
  for (const words of [message, help ?? '', ...details]) {
    if (/\n/.test(words) || /(?<![-/])\bundefined\b(?!-)|\bNaN\b|\[object /.test(words)) fail('says what is no word');
  }
  if (places.length === 0) fail('shows no place');
  for (const { span, label = '' } of places) {
    const length = sources.get(span.file)?.text.length ?? -1;
    if (span.start < 0 || span.end < span.start || span.end > length) fail(`shows ${JSON.stringify(span)} of ${length}`);
    if (label.split(' ').length > 6) fail(`has the long label ${label}`);
  }
}

/** Its runs lie end to end over its text, and follow one another in the source. */
function checkClause({ id, text, runs, span }: Clause, sources: ReadonlyMap<string, Source>): void {
  const source = sources.get(span.file)?.text ?? '';
  let [end, at] = [0, span.start];
  for (const run of runs) {
    if (run.start !== end || run.span.start < at || run.span.end > span.end) throw new Error(`${id}: a run is out of its place`);
    const [words, written] = [text.slice(run.start, run.end), source.slice(run.span.start, run.span.end)];
    if (!/[\\&\s>\0]/.test(written) && written !== '' && words !== written)
      throw new Error(`${id}: ${words} is read where ${written} stands`);
    [end, at] = [run.end, run.span.end];
  }
  if (end !== text.length) throw new Error(`${id}: runs end at ${end} of ${text.length}`);
}

/** What it looked at is words of a clause, and what is forgotten is reported. */
function checkCoverage({ linked, coverage, program, diagnostics }: Compilation): void {
  const clauses = groupBy(linked.contract.clauses, ({ id }) => id);
  for (const { clause, start, end, text } of [...coverage.quantities, ...coverage.sentences]) {
    const isThere = clauses.get(clause)?.some((each) => each.text.slice(start, end) === text);
    if (!isThere) throw new Error(`${text} is no words of ${clause}`);
  }
  if (!program && !diagnostics.some(({ severity }) => severity === 'error')) throw new Error('there is no program and no error');
}

/** Every end up to a length; beyond it every line end, and one end in `stride`. */
function endsOf(text: string, most: number): number[] {
  const stride = Math.ceil(text.length / most);
  return Array.from({ length: text.length + 1 }, (_, end) => end).filter((end) => end % stride === 0 || text[end] === '\n');
}

/** A stretch of a text from one of the places where a part begins. */
function stretchOf(text: string, parts: RegExp, length: number, random: (below: number) => number): string {
  const starts = Array.from(text.matchAll(parts), ({ index }) => index);
  const start = starts[random(starts.length)] ?? 0;
  return text.slice(start, start + length);
}

/** A clause as it reads; a note's call is a link only where the note stands. */
const told = ({ id, kind, text }: Clause): string => `${id} ${kind} ${text.replaceAll(/\[\^(\d+)\]/g, '$1')}`;

/** The ids of what YAML files declare, in order. */
function declared({ linked }: Compilation): string[] {
  const { norms, ambiguities, examples, waivers, terms } = linked.contract;
  return [
    ...norms.map(({ id, action }) => `norm ${id.value} ${action}`),
    ...ambiguities.map(({ id }) => `ambiguity ${id.value}`),
    ...examples.map(({ rule }) => `examples ${rule.value}`),
    ...waivers.map(({ quote }) => `waiver ${quote.value}`),
    ...terms.map(({ id }) => `term ${id.value}`),
  ];
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
      for (const end of endsOf(text, 50)) {
        const open = `${head}${opening}${text.slice(0, end)}`;
        compileAll({ id, files: [{ file: markdown.file, text: end % 5 === 0 ? open : `${open}\n\`\`\`\n` }] });
      }
    }
  });

  test('200 prefixes of the text compile without throwing, and the clauses before the cut are the whole text’s', slow, () => {
    const random = seeded(2022);
    const whole = compile({ id, files: [markdown] }).linked.contract.clauses;
    for (let count = 0; count < 40; count++) {
      const text = markdown.text.slice(0, random(markdown.text.length));
      const { diagnostics, linked } = compileAll({ id, files: [{ file: markdown.file, text }] });
      expect(diagnostics.length).toBeGreaterThan(0);
      const clauses = linked.contract.clauses.slice(0, -1);
      expect(clauses.map(told)).toEqual(whole.slice(0, clauses.length).map(told));
    }
    for (let count = 0; count < 160; count++) {
      const text = stretchOf(markdown.text, /^#/gm, 6000, random);
      const { diagnostics } = compileAll({ id, files: [{ file: markdown.file, text: text.slice(0, random(text.length)) }] });
      expect(diagnostics.length).toBeGreaterThan(0);
    }
  });

  test('200 prefixes of each file beside it compile without throwing, and what stands before the cut is the whole file’s', slow, () => {
    const random = seeded(10);
    const text: Source = { file: markdown.file, text: head };
    for (const { file, text: whole } of contract.files.filter((each) => each !== markdown)) {
      const all = declared(compile({ id, files: [text, { file, text: whole }] }));
      for (let count = 0; count < 8; count++) {
        const files = [text, { file, text: whole.slice(0, random(whole.length)) }];
        const before = declared(compileAll({ id, files })).slice(0, -1);
        expect(all.slice(0, before.length)).toEqual(before);
      }
      for (let count = 0; count < 192; count++) {
        const part = `${whole.slice(0, whole.indexOf('\n') + 1)}${stretchOf(whole, /^ +- /gm, 3000, random)}`;
        compileAll({ id, files: [text, { file, text: part.slice(0, random(part.length)) }] });
      }
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
  return compileAll({ id: 'essai', files: [{ file, text }] }).diagnostics.map(({ code }) => code);
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
