import { expect, test } from 'vitest';
import { fence, linkText } from '../link-text.ts';

const waive = (quote: string, clause: string): string => fence('waivers', `- { quote: "${quote}", clause: "${clause}", reason: r }`);
const text = `# 5.2. Titre

Alteo s’engage à [payer](skip: "x").

* GTR + 1 heure : 20 %
* GTR + 2 heures : 30 %

| A | B |
|---|---|
| Standard | 1 jour |
| Express | 2 jours |
`;
const places = (quote: string, clause: string): unknown =>
  linkText(text + waive(quote, clause))
    .linked.waivers.filter(({ origin }) => origin === 'waiver')
    .map(({ anchor }) => [anchor.clause, anchor.text]);

test('a quote is found in its clause, through marks and white space', () => {
  expect(places('s’engage  à payer.', '5.2/p1')).toEqual([['5.2/p1', 's’engage à payer.']]);
});

test('a quote of a clause that holds others is found below it', () => {
  expect(places('GTR + 2 heures', '5.2')).toEqual([['5.2/bullet-2', 'GTR + 2 heures']]);
});

test('a quote may run on over the clauses below, and keeps every piece', () => {
  expect(places('1 jour Express', '5.2/table')).toEqual([
    ['5.2/table/row-1', '1 jour'],
    ['5.2/table/row-2', 'Express'],
  ]);
});

test('a list glyph before a quote is layout', () => {
  expect(places('● GTR + 1 heure', '5.2/bullet-1')).toEqual([['5.2/bullet-1', 'GTR + 1 heure']]);
});

test('the span of a quote slices to its words in the source', () => {
  const { linked } = linkText(text + waive('s’engage', '5.2/p1'));
  const { span } = linked.waivers.find(({ origin }) => origin === 'waiver')!.anchor;
  expect(text.slice(span.start, span.end)).toBe('s’engage');
});

test('a quote found twice is ambiguous, with two of its places', () => {
  const { diagnostics } = linkText(text + waive('GTR', '5.2'));
  expect([diagnostics[0]?.code, diagnostics[0]?.message, diagnostics[0]?.places.length]).toEqual([
    'link/quote-ambiguous',
    'Unexpected quote "GTR" found 2 times in clause 5.2, expected once',
    3,
  ]);
});

test('whole words are meant before parts of words', () => {
  for (const words of ['clientèle du client', 'du client à la clientèle', 'au sous2client du client', 'surclient, client'])
    expect([words, linkText(`# 1. X\n\n${words}${waive('client', '1/p1')}`).codes]).toEqual([words, []]);
  expect(linkText(`# 1. X\n\nle client et un client${waive('client', '1/p1')}`).codes).toEqual(['link/quote-ambiguous']);
  expect(linkText(`# 1. X\n\nla clientèle${waive('client', '1/p1')}`).codes).toEqual([]);
});

test('an orphaned quote shows the nearest words', () => {
  const { diagnostics } = linkText(text + waive('GTR + 1 heures : 25 %', '5.2/bullet-1'));
  expect([diagnostics[0]?.code, diagnostics[0]?.help]).toEqual(['link/quote-orphaned', expect.stringContaining('"GTR + 1 heure : 20 %"')]);
});

test('an orphaned quote that stands elsewhere names that clause', () => {
  expect(linkText(text + waive('GTR + 1 heure', '5.2/p1')).diagnostics[0]?.help).toContain('stand in clause 5.2/bullet-1');
});

test('an apostrophe of another kind is another word', () => {
  expect(linkText(text + waive("s'engage", '5.2/p1')).codes).toEqual(['link/quote-orphaned']);
});

test('a quote of an unknown clause suggests one', () => {
  expect(linkText(text + waive('GTR', '5.2/bulet-1')).diagnostics[0]?.help).toContain('Did you mean "5.2/bullet-1"?');
});

/** The texts that what is told spoils: nothing is told to follow from them. */
const spoilt = (quote: string, clause: string): readonly string[] =>
  linkText(text + waive(quote, clause)).diagnostics[0]?.spoils?.texts ?? [];

test('what a quote would have said is spoilt with it: its own words, and those that it missed', () => {
  expect(spoilt('GTR', '9.9')).toEqual(['GTR']);
  expect(spoilt('GTR + 1 heures : 25 %', '5.2/bullet-1')).toEqual(['GTR + 1 heures : 25 %', 'GTR + 1 heure : 20 %']);
});

test('an orphaned quote is shown beside the clause it was looked for in, or the place where its words stand', () => {
  const shownOf = (quote: string, clause: string): string[] => {
    const markdown = text + waive(quote, clause);
    return linkText(markdown).diagnostics[0]!.places.map(({ span }) => markdown.slice(span.start, span.end).split('\n')[0]!);
  };
  expect(shownOf('GTR + 9 jours', '5.2/bullet-1')).toEqual([expect.stringContaining('GTR + 9 jours'), 'GTR + 1 heure : 20 %']);
  expect(shownOf('GTR + 1 heure', '5.2/p1')).toEqual([expect.stringContaining('GTR + 1 heure'), 'GTR + 1 heure']);
  expect(linkText(text + waive('GTR + 1 heure', '5.2/p1')).diagnostics[0]?.help).not.toContain('nearest');
});

test('an empty quote stands nowhere', () => {
  expect(linkText(text + waive('●', '5.2')).codes).toHaveLength(1);
  expect(linkText(text + waive(' ', '5.2')).codes).toEqual(['link/quote-orphaned']);
});
