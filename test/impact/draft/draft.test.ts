/** The draft of a new edition, compiled: it has the new words, the old annotations, and a diagnostic for each thing to decide. */
import { describe, expect, test } from 'vitest';
import { type Compilation, compile } from '../../../compiler/compile.ts';
import { type Draft, draftOf } from '../../../compiler/impact/draft/draft.ts';
import { compareEditions, type NewEdition } from '../../../compiler/impact/impact.ts';
import { ingestText } from '../../../compiler/ingest/ingest.ts';
import type { Program } from '../../../compiler/model/program.ts';
import { fingerprint } from '../../../compiler/review/fingerprint.ts';
import { clausesOf, contractProgram, next, programOf, sample, sampleNorms, sampleWords, syntheticText } from '../editions.ts';

const draft = (program: Program, edition: NewEdition): Draft => draftOf(program, compareEditions(program, edition), edition.edition);

function check(program: Program, { markdown, siblings }: Draft): Compilation {
  const files = [{ file: 'contract.md', text: markdown }, ...siblings.map(({ name, text }) => ({ file: name, text }))];
  return compile({ id: program.id, files });
}

const codes = ({ diagnostics }: Compilation): string[] =>
  diagnostics.map(({ code }) => code).filter((code) => code !== 'check/no-original');
const texts = (clauses: NewEdition['clauses']): string[] => clauses.map(({ text }) => text);
const fingerprints = (program: Program): string[] => program.rules.map((rule) => `${rule.id} ${fingerprint(rule, program)}`);

const program = programOf(sample, { 'norms.yml': sampleNorms });
const drafted = (words: string): { draft: Draft; compiled: Compilation } => {
  const made = draft(program, next(words));
  return { draft: made, compiled: check(program, made) };
};

describe('a draft', () => {
  test('of the same words is the same program', () => {
    const { compiled } = drafted(sampleWords);
    expect(codes(compiled)).toEqual([]);
    expect(fingerprints(compiled.program!)).toEqual(fingerprints(program));
  });

  test('carries a mark over to the new value, the rule reads it, and examples of the old one are asked about', () => {
    const { draft, compiled } = drafted(sampleWords.replace('15 minutes', '20 minutes'));
    expect(draft.markdown).toContain('[20 minutes](val:block "tranche facturée")');
    expect(codes(compiled)).toEqual(['check/example', 'check/example']);
    expect(compiled.linked.constants.get('block')?.value).toMatchObject({ value: { numerator: 1200n } });
  });

  test('follows new clause numbers in fences and sibling files', () => {
    const words = sampleWords
      .replace('# 2. Facturation', '# 2. Accès\n\n2.1. Un accès est décrit ici.\n\n# 3. Facturation')
      .replace(/^2\.([123])\. (?=Chaque|Le client doit|Le prestataire peut)/gm, '3.$1. ');
    const { draft, compiled } = drafted(words);
    expect(codes(compiled)).toEqual([]);
    expect(draft.markdown).toContain('clauses: ["3.1"]');
    expect(draft.siblings[0]!.text).toContain('clause: "3.2"');
  });

  test.each([
    ['a reworded quote', (words: string) => words.replace('doit décrire', 'peut décrire'), ['link/quote-orphaned']],
    ['a removed clause', (words: string) => words.replace(/2\.2\. .*\n\n/, ''), ['link/unknown-clause']],
    ['a value that cannot be read', (words: string) => words.replace('15 minutes', 'durée convenable'), ['link/unreadable-quantity']],
    ['an added clause', (words: string) => `${words}\n2.4. Le client règle 25 € HT.\n`, ['coverage/quantity']],
  ])('leaves %s to be decided, by its diagnostic', (_, change, expected) => {
    const found = codes(drafted(change(sampleWords)).compiled);
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  test('names the marks that no words bear any more', () => {
    const { draft } = drafted(sampleWords.replace(/2\.1\. .*\n/, ''));
    expect(draft.marks.lost.map(({ id }) => id)).toEqual(['block']);
  });
});

describe.each(['alteo', 'telenet'])('the draft of %s', (id) => {
  const contract = contractProgram(id);

  test('of its own words is its program', () => {
    const same = draft(contract, { edition: 'même', file: 'x.md', clauses: contract.linked.contract.clauses });
    const compiled = check(contract, same);
    expect(codes(compiled)).toEqual([]);
    expect(fingerprints(compiled.program!)).toEqual(fingerprints(contract));
  });

  test('from its original is the annotated contract again, tables included', () => {
    const read = ingestText(contract.linked.contract.original!.text);
    if (!read.ok) throw new Error(read.error.message);
    const compiled = check(contract, draft(contract, { edition: 'x', file: 'x.txt', clauses: clausesOf(read.markdown), ingested: true }));
    expect(codes(compiled)).toEqual([]);
    expect(fingerprints(compiled.program!)).toEqual(fingerprints(contract));
  });

  test('of its synthetic edition has those words, every mark, and asks only for what changed', () => {
    const edition = next(syntheticText(id));
    const made = draft(contract, edition);
    const compiled = check(contract, made);
    expect(texts(compiled.linked.contract.clauses)).toEqual(texts(edition.clauses));
    expect(made.marks.lost).toEqual([]);
    const asked = new Set(['link/quote-orphaned', 'link/unknown-clause', 'check/example', 'coverage/quantity', 'coverage/sentence']);
    expect(codes(compiled).filter((code) => !asked.has(code))).toEqual([]);
  });
});
