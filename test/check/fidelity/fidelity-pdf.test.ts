/** The annotated text against the words that a PDF prints: the generated PDFs of both contracts are their proof. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkFidelity } from '../../../compiler/check/fidelity/fidelity.ts';
import { checkFidelityPdf } from '../../../compiler/check/fidelity/fidelity-pdf.ts';
import type { Diagnostic } from '../../../compiler/diagnostic/diagnostic.ts';
import { ingestPdf } from '../../../compiler/ingest/ingest.ts';
import { read } from '../../../compiler/read/index.ts';
import type { PlacedWord } from '../../../compiler/source.ts';

const root = join(import.meta.dirname, '../../..');

async function wordsOf(file: string): Promise<readonly PlacedWord[]> {
  const result = await ingestPdf(new Uint8Array(readFileSync(join(root, 'test/fixtures/pdf', file))));
  if (!result.ok) throw new Error(result.error.message);
  return result.words;
}

/** The generated Telenet files print a title without the word that the original doubles by mistake. */
const texts: Readonly<Record<string, string>> = {
  alteo: readFileSync(join(root, 'contracts/alteo/contract.md'), 'utf8'),
  telenet: readFileSync(join(root, 'contracts/telenet/contract.md'), 'utf8').replace(
    '(term:particularConditions) Conditions**',
    '(term:particularConditions)**',
  ),
};

function compare(text: string, words: readonly PlacedWord[]): { percent: number; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const contract = read({ id: 'sample', files: [{ file: 'contract.md', text }] }, () => {});
  const { percent } = checkFidelityPdf(contract, { file: 'contrat.pdf', words }, (diagnostic) => diagnostics.push(diagnostic));
  return { percent, diagnostics };
}

describe('a faithful PDF agrees word for word', () => {
  test.each(['alteo-2col.pdf', 'alteo-tex.pdf', 'telenet-1col.pdf', 'telenet-2col.pdf', 'telenet-2col-rowmajor.pdf', 'telenet-tex.pdf'])(
    '%s',
    async (file) => {
      const { percent, diagnostics } = compare(texts[file.split('-')[0]!]!, await wordsOf(file));
      expect(diagnostics.map(({ message }) => message)).toEqual([]);
      expect(percent).toBe(100);
    },
    60_000,
  );
});

describe('a difference is told with its page and place', () => {
  let words: readonly PlacedWord[];
  beforeAll(async () => {
    words = await wordsOf('telenet-tex.pdf');
  }, 60_000);
  const telenet = texts.telenet!;
  const pageOf = (...run: string[]): number =>
    words[words.findIndex((_, at) => run.every((text, index) => words[at + index]?.text === text))]!.page;

  test('a changed figure', () => {
    const { percent, diagnostics } = compare(telenet.replace('[14 jours](val:', '[15 jours](val:'), words);
    expect(percent).toBeLessThan(100);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]!.message).toBe(`Unexpected words "15", expected "14" as on page ${pageOf('14', 'jours,')} of contrat.pdf`);
    expect(diagnostics[0]!.details![0]).toMatch(/page \d+, \d+ pt from the left and \d+ pt from the top/);
  });

  test('a missing sentence', () => {
    const sentence = ' Le client est responsable de son respect par les utilisateurs finals.';
    const { diagnostics } = compare(telenet.replace(sentence, ''), words);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]!.message).toContain('Unexpected gap, expected');
    expect(diagnostics[0]!.message).toContain(`page ${pageOf('son', 'respect', 'par', 'les')}`);
  });

  test('a swapped clause, at both of its places', () => {
    const [third, fourth] = [/^4\.2\.3\. .*$/m.exec(telenet)![0], /^4\.2\.4\. .*$/m.exec(telenet)![0]];
    const swapped = telenet.replace(`${third}\n\n${fourth}`, `${fourth}\n\n${third}`);
    const { diagnostics } = compare(swapped, words);
    expect(diagnostics.length).toBeGreaterThanOrEqual(2);
    expect(diagnostics.every(({ message }) => message.includes(`page ${pageOf('4.2.3.')}`))).toBe(true);
  });
});

describe('what a PDF draws otherwise', () => {
  const word = (text: string, x0 = 40): PlacedWord => ({ text, page: 1, box: { x0, y0: 10, x1: x0 + 9, y1: 20 } });

  test('typographic apostrophes, accents drawn apart and word gaps are no difference', () => {
    expect(compare("l'année de sécurité\u0301", [word('l’'), word('année'), word('de'), word('sécurité')]).percent).toBe(100);
  });

  test('a list glyph that the text does not have is layout, a dash between words is not', () => {
    expect(compare('- un point', [word('●'), word('un'), word('point')]).percent).toBe(100);
    expect(compare('un point', [word('un'), word('--x'), word('point')]).percent).toBeLessThan(100);
  });

  test('a PDF that is named and not there is missed', () => {
    const text = `---\ntitle: T\nprovider: P\nparties: {}\nedition: "1"\nlanguage: fr\njurisdiction: FR\ncurrency: EUR\noriginal: { file: contrat.pdf, sha256: ${'0'.repeat(64)} }\n---\n\nun point\n`;
    const contract = read({ id: 'sample', files: [{ file: 'contract.md', text }] }, () => {});
    const codes: string[] = [];
    checkFidelity(contract, ({ code }) => codes.push(code), { file: 'contrat.pdf' });
    expect(codes).toEqual(['check/original-missing']);
    codes.length = 0;
    const words = [word('un'), word('point')];
    expect(checkFidelity(contract, ({ code }) => codes.push(code), { file: 'contrat.pdf', sha256: 'f'.repeat(64), words }).percent).toBe(
      100,
    );
    expect(codes).toEqual(['check/original-changed']);
  });
});

describe('a Word document is known to the character', () => {
  /** Words of a paragraph, each where it begins and ends. */
  const paragraph = (text: string, at = 1): PlacedWord[] =>
    [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
      text: word,
      page: 1,
      box: { x0: index, y0: at, x1: index + word.length, y1: at },
    }));
  const told = (markdown: string, words: readonly PlacedWord[]): string[] => {
    const diagnostics: Diagnostic[] = [];
    const contract = read({ id: 'sample', files: [{ file: 'contract.md', text: markdown }] }, () => {});
    checkFidelityPdf(contract, { file: 'contrat.docx', words, unit: 'paragraph' }, (one) => void diagnostics.push(one));
    return diagnostics.map(({ message, details }) => `${message} ${details?.join() ?? ''}`.trim());
  };

  test('the same words are faithful, their bounds too', () => {
    expect(told('un point de fin', paragraph('un point de fin'))).toEqual([]);
    expect(told('un\n\npoint', [...paragraph('un'), ...paragraph('point', 2)])).toEqual([]);
  });

  test('words joined or parted, a sign drawn alike and an accent are told with their paragraph', () => {
    expect(told('un pointde fin', paragraph('un point de fin'))).toHaveLength(1);
    expect(told('un po int de fin', paragraph('un point de fin'))).toHaveLength(1);
    expect(told('l’an', paragraph("l'an"))).toHaveLength(1);
    expect(told('repond', paragraph('répond'))).toHaveLength(1);
    expect(told('un\n\ndeux', [...paragraph('un'), ...paragraph('un trois', 2)])[0]).toContain('contrat.docx, paragraph 2, character ');
  });

  test('a word that its document keeps in two pieces is one', () => {
    const [first, second] = [paragraph('un po')[1]!, { text: 'int', page: 1, box: { x0: 5, y0: 1, x1: 8, y1: 1 } }];
    expect(told('un point', [paragraph('un')[0]!, first, second])).toEqual([]);
    expect(told('un po int', [paragraph('un')[0]!, first, second])).toHaveLength(1);
  });
});
