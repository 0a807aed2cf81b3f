import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../compiler/diagnostic/diagnostic.ts';
import { parseFormula } from '../../../compiler/language/feel/parse-formula.ts';
import type { Syntax } from '../../../compiler/language/feel/syntax.ts';
import { placed } from './placed.ts';

const labels = new Map([
  ['temps total', 'total'],
  ["temps d'incidents", 'lost'],
  ["temps d'incidents du client", 'client'],
  ['x-large', 'large'],
]);

function show(syntax: Syntax | undefined): string {
  if (syntax?.kind === 'name') return syntax.name;
  return syntax?.kind === 'arithmetic' ? `(${show(syntax.left)} ${syntax.op} ${show(syntax.right)})` : '?';
}

function read(text: string): { tree: string; found: string[] } {
  const all: Diagnostic[] = [];
  const tree = parseFormula(placed(text), labels, (diagnostic) => all.push(diagnostic));
  return { tree: show(tree), found: all.map(({ code, places }) => `${code} ${text.slice(places[0]!.span.start, places[0]!.span.end)}`) };
}

test('brackets, French signs and a last x 100 are arithmetic over names', () => {
  expect(read('[ [temps total – temps d’Incidents] / [temps total] ] x 100').tree).toBe('(((total - lost) / total) * whole)');
  expect(read('temps  total × temps d’ incidents − (temps total + x-large)').tree).toBe('((total * lost) - (total + large))');
});

test('the longest words win', () => {
  expect(read('temps d’Incidents du Client + temps d’Incidents').tree).toBe('(client + lost)');
});

test('unknown words, other numbers and open brackets are shown', () => {
  expect(read('temps total – temps perdu').found).toEqual(['expression/formula temps perdu']);
  expect(read('temps total x 12').found).toEqual(['expression/formula 12']);
  expect(read('100 x temps total').found).toEqual(['expression/syntax 100']);
  expect(read('[temps total').found).toEqual(['expression/syntax ']);
  expect(read('temps total x 100 + temps total').found).toEqual(['expression/syntax 100']);
});

test('a label ends where a word ends, x and 100 where they end', () => {
  expect(read('temps totaux').found).toEqual(['expression/formula temps totaux']);
  expect(read('temps total2').found).toEqual(['expression/formula temps total2']);
  expect(read('temps total xtemps total').found).toEqual(['expression/formula xtemps total']);
  for (const number of ['1000', '100,5', '100.5', '100x'])
    expect(read(`temps total x ${number}`).found).toEqual([`expression/formula ${number}`]);
  expect(read('temps total x100').found).toEqual(['expression/formula x100']);
  expect(read('temps total + 100').found).toEqual(['expression/syntax 100']);
});

test('signs in a label are its own, and an empty one names nothing', () => {
  const own = new Map([
    ['prix (HT) / mois', 'price'],
    ['', 'nothing'],
  ]);
  const all: Diagnostic[] = [];
  const text = 'Prix (HT) / mois * prix (HT) / mois';
  const tree = parseFormula(placed(text), own, (diagnostic) => all.push(diagnostic));
  expect([show(tree), all]).toEqual(['(price * price)', []]);
  expect([tree!.span.start, tree!.span.end]).toEqual([0, text.length]);
});

test.each([
  ['temps total ÷ temps total', '(total / total)'],
  ['temps total — temps total', '(total - total)'],
  ['temps total - temps total - temps total', '((total - total) - total)'],
  ['temps total + temps total × temps total', '(total + (total * total))'],
  ['(temps total + temps total) * temps total', '((total + total) * total)'],
])('%s is %s', (text, tree) => expect(read(text)).toEqual({ tree, found: [] }));

test('any words give a tree or one diagnostic', () => {
  const token = fc.constantFrom('temps total', 'x', '100', '[', ']', '(', '–', '/', '+', 'mots', ' ', '’', '%');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(token, { maxLength: 400 }).map((all) => all.join(' ')),
      ),
      (text) => {
        const { tree, found } = read(text);
        expect(found.length).toBe(tree === '?' ? 1 : 0);
      },
    ),
    { numRuns: 300 },
  );
  expect(read('['.repeat(5000)).found).toHaveLength(1);
  expect(read(`temps total${' + temps total'.repeat(5000)}`).found[0]).toMatch(/^expression\/too-deep/);
});
