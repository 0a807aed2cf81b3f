import { describe, expect, test } from 'vitest';
import { linkText } from './link-text.ts';

const targets = (markdown: string): unknown => linkText(markdown).linked.references.map(({ anchor, target }) => [anchor.text, target]);

test('a reference between clauses lands', () => {
  expect(targets('# 5.1. X\n\nVoir l’article 5.1 et l’annexe 1.\n\n# Annexe 1')).toEqual([
    ['l’article 5.1', { kind: 'clause', clause: '5.1' }],
    ['l’annexe 1', { kind: 'clause', clause: 'annexe-1' }],
  ]);
});

test('§ 2 is the paragraph of the clause that speaks or of the one it is said of, and 1° stands in it', () => {
  const article = (number: number, second: string): string =>
    `# Article ${number}\n\n§ 1er. Le prix est ferme.\n\n§ 2. ${second}\n\n1° un ;\n\n`;
  const clause = (id: string): unknown => ({ kind: 'clause', clause: id });
  expect(targets(article(5, 'Sans préjudice du § 1er :') + article(6, 'Selon l’article 5, § 2, 1° :'))).toEqual([
    ['§ 1er', clause('5/1')],
    ['l’article 5, § 2, 1°', clause('5/2/1')],
  ]);
});

test('a reference to a document that is not here is listed', () => {
  expect(targets("l'article 9.1.3. des conditions générales")).toEqual([
    ["l'article 9.1.3. des conditions générales", { kind: 'outside', document: 'conditions générales', number: '9.1.3' }],
  ]);
});

test('a reference that leads nowhere is reported', () => {
  expect(linkText('# 5.1. X\n\nVoir l’article 5.2.').codes).toEqual(['link/unknown-reference']);
});

test('a ref mark resolves what the detector cannot, and a skip mark silences it', () => {
  expect(targets('# 5.1. X\n\nVoir [ci-dessous](ref:5.1) et [l’annexe 9](ref:external:Tarifs).')).toEqual([
    ['ci-dessous', { kind: 'clause', clause: '5.1' }],
    ['l’annexe 9', { kind: 'outside', document: 'Tarifs' }],
  ]);
  expect(linkText('Voir [l’article 9](skip: "d’un autre contrat").').codes).toEqual([]);
  expect(linkText('Voir [ici](ref:9.9).').codes).toEqual(['link/unknown-clause']);
});

test('a note is the one of the same section, else the first of its number', () => {
  const section = (title: string, notes: string): string => `# ${title}\n\nUn mot[^1]. Voir la note 1.\n\n${notes}`;
  const note = (clause: string): unknown => ['note 1', { kind: 'clause', clause }];
  expect(targets(section('1. X', '[^1]: Sauf urgence.\n\n') + section('2. Y', ''))).toEqual([note('1/note-1'), note('1/note-1')]);
  expect(targets(section('1. X', '') + section('2. Y', '[^1]: Sauf urgence.\n'))).toEqual([note('2/note-1'), note('2/note-1')]);
  expect(linkText('# 1. X\n\n(1) un point\n\nVoir note 1.').codes).toEqual(['link/unknown-reference']);
});

test('a number of a clause is no reference, an annex is found whatever its case', () => {
  expect(targets('# Article 5.1 Prix\n\nVoir l’ANNEXE 1.\n\n# Annexe 1')).toEqual([['l’ANNEXE 1', { kind: 'clause', clause: 'annexe-1' }]]);
});

test('a reference that nearly lands suggests where, and is underlined', () => {
  const markdown = '# 5.1. X\n\nVoir l’article 5.11 svp.';
  const [found] = linkText(markdown).diagnostics;
  expect([found?.help, markdown.slice(found!.places[0]!.span.start, found!.places[0]!.span.end)]).toEqual([
    expect.stringContaining('"5.1"'),
    'l’article 5.11',
  ]);
});

test('a reference to a point that nearly lands suggests the point, and one that is far from all suggests nothing', () => {
  const clause = '# 1. X\n\na) un\n\nb) deux\n\n# 2. Y\n\n';
  expect(linkText(`${clause}Voir l’article 1 c).`).diagnostics[0]?.help).toMatch(/"1\/[ab]"/);
  expect(linkText(`${clause}Voir l’article 77.88.`).diagnostics[0]?.help ?? '').not.toContain('Did you mean');
});

test('a point without its article is one of the clause that speaks, or of one that holds it, never of another section', () => {
  const text = '# 1. X\n\nVoir le point b) ci-dessous.\n\na) un\n\nb) deux\n\n# 2. Y\n\nVoir le point b) ci-dessus.';
  expect(targets(text)).toContainEqual([expect.stringMatching(/point b/), { kind: 'clause', clause: '1/b' }]);
  expect(linkText(text).linked.references.filter(({ anchor }) => anchor.clause.startsWith('2'))).toEqual([]);
  const lines = '# 1. X\n\nUn.\n\nDeux, voir l’alinéa 1.\n\n# 2. Y\n\nTrois.';
  expect(targets(lines)).toEqual([[expect.stringMatching(/alinéa 1/), { kind: 'clause', clause: '1/p1' }]]);
});

test('references stand in the order of the words, marked and found alike', () => {
  expect(targets('# 5.1. X\n\nVoir [ici](ref:5.1), l’article 5.1 et [là](ref:5.1).')).toEqual(
    ['ici', 'l’article 5.1', 'là'].map((words) => [words, { kind: 'clause', clause: '5.1' }]),
  );
});

describe('a range names the clauses between its ends, at the word that joins them', () => {
  const articles = (from: number, to: number): string =>
    Array.from({ length: to - from + 1 }, (_, at) => `# Article ${from + at}\n\nMots.\n\n`).join('');

  test('of articles', () => {
    const { linked } = linkText(`${articles(3, 7)}# Article 8\n\nLes articles 3 à 6 priment.`);
    expect(linked.references.map(({ anchor, target }) => [anchor.text, target.kind === 'clause' && target.clause])).toEqual([
      ['articles 3', '3'],
      ['à', '4'],
      ['à', '5'],
      ['6', '6'],
    ]);
  });

  test('at all the letters of that word, whatever stands around it', () => {
    const front =
      '---\ntitle: T\nprovider: P\nparties: { client: C, provider: P }\nedition: "1"\nlanguage: en\njurisdiction: GB\ncurrency: GBP\n---\n\n';
    const text = `${front}${[3, 4, 5].map((at) => `# ${at}. X\n\nWords.\n\n`).join('')}# 6. Y\n\nSee clauses 3 to 5 here.`;
    const { linked } = linkText(text);
    expect(linked.references.map(({ anchor, target }) => [anchor.text, target.kind === 'clause' && target.clause])).toEqual([
      ['clauses 3', '3'],
      ['to', '4'],
      ['5', '5'],
    ]);
  });

  test('of points', () => {
    const text = '# 1. X\n\na) un\n\nb) deux\n\nc) trois\n\n# 2. Y\n\nLes points a) à c) de l’article 1.';
    expect(linkText(text).linked.references.map(({ target }) => target.kind === 'clause' && target.clause)).toEqual(['1/a', '1/b', '1/c']);
  });
});

describe('a number that recurs is the one of the part that speaks, else the one of the body', () => {
  const annexes = '# 1. A\n\nBODY\n\n# 2. B\n\n# Annexe 1\n\n## 1. C\n\nONE\n\n## 2. D\n\n# Annexe 2\n\n## 1. E\n\nTWO\n\n## 2. F';
  const from = (place: string, words: string): unknown => {
    const text = annexes.replace(place, words).replaceAll(/BODY|ONE|TWO/g, 'Mots.');
    return linkText(text).linked.references.map(({ target }) => target.kind === 'clause' && target.clause);
  };

  test.each([
    ['BODY', 'Voir l’article 2.', '2'],
    ['ONE', 'Voir l’article 2.', 'annexe-1/2'],
    ['TWO', 'Voir l’article 2.', 'annexe-2/2'],
    ['BODY', 'Voir l’article 2 de l’annexe 2.', 'annexe-2/2'],
    ['TWO', 'Voir l’annexe I.', 'annexe-1'],
  ])('%s: %s', (place, words, id) => expect(from(place, words)).toEqual([id]));
});

describe('a part is an annex by its word, with a number or without, or a title above articles', () => {
  test.each([
    ['# 1. A\n\n# Annexe technique\n\n## 1. B\n\nVoir l’article 1.', 'annexe-technique/1'],
    ['# 1. A\n\nVoir l’article 1.\n\n# Annexe technique\n\n## 1. B', '1'],
    ['# Titre I\n\n## Chapitre 1\n\nVoir le chapitre 1.\n\n# Titre II\n\n## Chapitre 1', 'titre-i/chapitre-1'],
    ['# Titre I\n\n## Chapitre 1\n\n# Titre II\n\n## Chapitre 1\n\nVoir le chapitre 1 du titre I.', 'titre-i/chapitre-1'],
    ['# Titre I\n\n## Article 1\n\nVoir l’article 2.\n\n# Titre II\n\n## Article 2', '2'],
    ['# Partie I\n\n## 1. A\n\n# Partie II\n\n## 1. B\n\nVoir l’article 1.', 'partie-ii/1'],
    ['# Article V\n\nVoir l’article 5.', 'v'],
    ['# Article 05\n\nVoir l’article 5.', '05'],
  ])('%j', (text, id) =>
    expect(linkText(text).linked.references.map(({ target }) => target.kind === 'clause' && target.clause)).toEqual([id]),
  );
});

test('lines are counted among what stands in a clause itself, items beside paragraphs where it has no more', () => {
  const text = '# 1. X\n\nUn :\n\n- deux ;\n- trois.\n\nQuatre.\n\n# 2. Y\n\n';
  expect(targets(`${text}Voir l’article 1, alinéa 2.`)).toEqual([['l’article 1, alinéa 2', { kind: 'clause', clause: '1/p2' }]]);
  expect(linkText(`${text}Voir l’article 1, alinéa 9.`).codes).toEqual(['link/unknown-reference']);
  expect(targets(`# 1. X\n\n1.1 Un.\n\n# 2. Y\n\nVoir l’article 1.1, alinéa 1.`)).toEqual([
    ['l’article 1.1, alinéa 1', { kind: 'clause', clause: '1.1' }],
  ]);
});

test('letters after a word that no clause has are words, figures lead nowhere', () => {
  expect(linkText('# 1. X\n\nLa clause A suffit, et le titre V.').codes).toEqual([]);
  expect(linkText('# 1. X\n\nLa clause 7 suffit.').codes).toEqual(['link/unknown-reference']);
});

test('a title that two sections have names neither', () => {
  expect(targets('# 1. Prix\n\n# 2. Prix\n\n# 3. Y\n\nVoir l’article « Prix ».')).toEqual([]);
});

test('a point that runs on within a paragraph is the clause whose words hold it, and one that is nowhere leads nowhere', () => {
  const clause = '# 1. X\n\nSont dus : (a) le prix, (b) la taxe.\n\n# 2. Y\n\n';
  expect(targets(`${clause}Voir l’article 1(b).`)).toEqual([['l’article 1(b)', { kind: 'clause', clause: '1' }]]);
  expect(linkText(`${clause}Voir l’article 1(d).`).codes).toEqual(['link/unknown-reference']);
});

test('lines of a clause are its paragraphs, of a numbered paragraph itself first', () => {
  const text =
    '# 1. X\n\nUn.\n\nDeux.\n\n# 2. Y\n\n2.1 Trois.\n\nQuatre.\n\n# 3. Z\n\nL’alinéa 2 de l’article 1 et l’article 2.1, alinéa 2.';
  expect(targets(text)).toEqual([
    ['L’alinéa 2 de l’article 1', { kind: 'clause', clause: '1/p2' }],
    ['l’article 2.1, alinéa 2', { kind: 'clause', clause: '2.1/al2' }],
  ]);
});

test('a title in quotes names its section', () => {
  expect(targets('# 1. Prix\n\n# 2. Y\n\nVoir l’article « Prix » et l’annexe « Plan ».')).toEqual([
    ['l’article « Prix »', { kind: 'clause', clause: '1' }],
    ['l’annexe « Plan »', { kind: 'outside', document: 'annexe « Plan »' }],
  ]);
});

describe('a document called as this contract is this contract', () => {
  const front = (title: string): string =>
    `---\ntitle: ${title}\nprovider: P\nparties: { client: C, provider: P }\nedition: "1"\nlanguage: fr\njurisdiction: FR\ncurrency: EUR\nfurniture: []\nnames: []\ncalendars: {}\n---\n\n`;
  test.each([
    ['Conditions générales de vente', 'l’article 5 des conditions générales', 'clause'],
    ['Conditions générales de vente', 'l’article 5 des CGV', 'clause'],
    ['CCAP du lot 2', 'l’article 5 du CCAP', 'clause'],
    ['Cahier des clauses administratives particulières', 'l’article 5 du CCAP', 'clause'],
    ['Cahier des clauses administratives particulières', 'l’article 5 du CCTP', 'outside'],
    ['Conditions particulières', 'l’article 5 des conditions générales', 'outside'],
    ['Cahier des clauses administratives particulières', 'l’article 5 du CAP', 'clause'],
    ['Cahier des clauses techniques particulières et annexes', 'l’article 5 du CCTP', 'clause'],
    ['Contrat de service SLA', 'l’article 5 du SLA', 'clause'],
    ['Conditionsgénérales', 'l’article 5 des conditions générales', 'outside'],
  ])('%s: %s', (title, words, kind) => {
    const [found] = linkText(`${front(title)}# 5. X\n\nVoir ${words}.`).linked.references;
    expect(found?.target.kind).toBe(kind);
  });
});

test('a paragraph of a number is one of the clause that speaks where it has so many, else the article', () => {
  const text = '# 1. X\n\n(1) Un.\n\n(2) Deux, voir le paragraphe 1.\n\n# 2. Y\n\nMots, voir le paragraphe 1.';
  expect(linkText(text).linked.references.map(({ anchor, target }) => [anchor.clause, target.kind === 'clause' && target.clause])).toEqual([
    ['1/2', '1/1'],
    ['2/p1', '1'],
  ]);
});

test('an article of a part that two articles share is found by its part, one that stands outside it is not', () => {
  const text = '# Titre I\n\n## Article 1\n\n# Titre II\n\n## Article 1\n\n## Article 2\n\n# Titre III\n\n## Article 3\n\n';
  expect(targets(`${text}Voir l’article 1 du titre I.`)).toEqual([
    [expect.stringContaining('article 1'), { kind: 'clause', clause: 'titre-i/1' }],
  ]);
  expect(targets(`${text}Voir l’article 2 du titre II.`)).toEqual([
    [expect.stringContaining('article 2'), { kind: 'clause', clause: '2' }],
  ]);
  expect(linkText(`${text}Voir l’article 2 du titre I.`).codes).toEqual(['link/unknown-reference']);
});
