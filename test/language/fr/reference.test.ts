/** References to clauses, annexes, notes and papers that are not here. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectReferences } from '../../../compiler/language/fr/reference.ts';

const found = (text: string, documents: string[] = []) =>
  detectReferences(text, documents).map(({ text: words, target }) => {
    if (target.kind === 'title') return `${words} → title ${target.title}`;
    const points = 'points' in target ? (target.points ?? []).map(({ name, line }) => (line ? `/p${name}` : `/${name}`)).join('') : '';
    const number = `${'part' in target && target.part ? `${target.part}/` : ''}${target.number ?? ''}${points}` || undefined;
    const name = target.kind === 'external' ? `${target.document}${number === undefined ? '' : ` ${number}`}` : number;
    return `${words} → ${target.kind} ${name}`;
  });

describe('a number after a head names a clause, an annex or a note', () => {
  test.each<[string, string[]]>([
    ["conformément à l'article 5.1", ["l'article 5.1 → clause 5.1"]],
    ['Selon l’article 6.1.4. des présentes conditions', ['l’article 6.1.4. → clause 6.1.4']],
    ['prévu à l’article 5.1. Le bailleur', ['l’article 5.1 → clause 5.1']],
    ['aux articles 4, 5.2 et 7', ['articles 4 → clause 4', '5.2 → clause 5.2', '7 → clause 7']],
    ['les articles 3 à 6', ['articles 3 → clause 3', '6 → clause 6']],
    ['(art. 12, al. 2)', ['art. 12, al. 2 → clause 12/p2']],
    ['à la section 2 et au point 3.4', ['section 2 → clause 2', 'point 3.4 → clause 3.4']],
    ['Voir § 8.2 ci-dessus', ['§ 8.2 → clause 8.2']],
    ["repris à l'annexe 1", ["l'annexe 1 → annex 1"]],
    ['les annexes A et B', ['annexes A → annex a', 'B → annex b']],
    ['voir note 2', ['note 2 → note 2']],
    ['la note de bas de page 3', ['note de bas de page 3 → note 3']],
  ])('%s', (text, references) => expect(found(text)).toEqual(references));
});

describe('a point goes with what it is a point of, whichever comes first', () => {
  test.each<[string, string[]]>([
    ['l’article 5.1, a), (ii)', ['l’article 5.1, a), (ii) → clause 5.1/a/ii']],
    ['au 2° de l’article 4', ['2° de l’article 4 → clause 4/2']],
    ['le point (iii) du a) de l’article 6.1', ['point (iii) du a) de l’article 6.1 → clause 6.1/a/iii']],
    ['les points a) et b) de l’article 11', ['points a) → clause 11/a', 'b) de l’article 11 → clause 11/b']],
    ['le troisième alinéa de l’article 13', ['troisième alinéa de l’article 13 → clause 13/p3']],
    ['l’article 1 de l’annexe 2', ['l’article 1 de l’annexe 2 → clause annexe-2/1']],
    ['l’article 14, b) à d)', ['l’article 14, b) → clause 14/b', 'd) → clause 14/d']],
    ['le c de l’article 14', ['c de l’article 14 → clause 14/c']],
  ])('%s', (text, references) => expect(found(text)).toEqual(references));
});

describe('a document that is not here makes a reference external', () => {
  test.each<[string, string[]]>([
    [
      "En dérogation à l'article 9.1.3. des conditions générales, le bail",
      ["l'article 9.1.3. des conditions générales → external conditions générales 9.1.3"],
    ],
    ['l’article 1231-5 du Code civil', ['l’article 1231-5 du Code civil → external Code civil 1231-5']],
    ['l’article L. 441-10 du code de commerce', ['l’article L. 441-10 du code de commerce → external code de commerce L. 441-10']],
    ['l’article 28 du règlement (UE) 2016/679', ['l’article 28 du règlement (UE) 2016/679 → external règlement (UE) 2016/679 28']],
    ['la loi n° 78-17 du 6 janvier 1978', ['loi n° 78-17 du 6 janvier 1978 → external loi n° 78-17 du 6 janvier 1978']],
    ['la directive 2000/31/CE', ['directive 2000/31/CE → external directive 2000/31/CE']],
    ['figurant au Bon de Commande', ['Bon de Commande → external Bon de Commande']],
    ['l’annexe « Plan de secours »', ['l’annexe « Plan de secours » → title Plan de secours']],
    ['l’article 100 CO', ['l’article 100 CO → external CO 100']],
    ['l’article 12 du Contrat de licence', ['l’article 12 du Contrat de licence → external Contrat de licence 12']],
  ])('%s', (text, references) => expect(found(text)).toEqual(references));

  test('further documents are found by the names given', () => {
    expect(found('l’article 4 du Règlement intérieur', ['règlement intérieur'])).toEqual([
      'l’article 4 du Règlement intérieur → external Règlement intérieur 4',
    ]);
    expect(found('selon le Règlement intérieur', [])).toEqual([]);
  });
});

describe('what names no number is no reference', () => {
  test.each([
    'au présent article',
    'les présentes conditions générales',
    'l’annexe a été jointe',
    'un point important',
    'une note de 30 pages',
    'trois articles',
    'un nouveau bon de commande',
    'dans le code source',
    'la loi applicable',
    'le point a été soulevé',
    'Titre de propriété',
  ])('%s', (text) => expect(found(text)).toEqual([]));

  test('a quantity that follows a list is left out', () => {
    expect(found('selon l’article 5 et 30 jours plus tard')).toEqual(['l’article 5 → clause 5']);
  });
});

test('references are slices of the text, in order, not overlapping, on any input', () => {
  const piece = fc.constantFrom(
    'article ',
    'l’article ',
    '5.1',
    '. ',
    ' et ',
    'annexe ',
    'A',
    '« ',
    ' »',
    ' des conditions générales',
    'loi du 3 mai 2001',
    '§ ',
    ' ',
    'note (2)',
    'İ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (text) => {
        let last = 0;
        for (const { start, end, text: words } of detectReferences(text)) {
          expect(text.slice(start, end)).toBe(words);
          expect(start >= last && end > start).toBe(true);
          last = end;
        }
      },
    ),
    { numRuns: 1000, seed: 4 },
  );
});
