/** What stands before a generated declaration: the rule's question, its clauses' own words, units, readings and refusals, in safe comments. */
import { expect, test } from 'vitest';
import { lower } from '../../../compiler/lower/index.ts';
import { buildLinked } from '../../build-linked.ts';
import { emitted } from '../../emitted.ts';
import { programOf, sample, sampleNorms } from '../../impact/editions.ts';
import { measured } from '../../measured.ts';
import * as e from '../build.ts';

/** The comment before a declaration, its stars taken off. */
function before(declaration: string, text: string): string {
  const lines = text.slice(0, text.indexOf(declaration)).trimEnd().split('\n');
  const start = lines.findLastIndex((line) => line.trimStart().startsWith('/**'));
  return lines
    .slice(start)
    .map((line) => line.replace(/^ *(?:\/\*\*| \*(?!\/)) ?/, '').replace(/ ?\*\/$/, ''))
    .join('\n')
    .trim();
}

const textOf = (name: string, files: ReturnType<typeof emitted>): string => files.find(({ path }) => path.endsWith(`/${name}`))!.text;
const files = emitted(programOf(sample, { 'norms.yml': sampleNorms }));
const rules = textOf('rules.ts', files);

test('a rule has its title, question, the words of its clauses, its readings and what it answers', () => {
  expect(before('export function billedTime(', rules)).toBe(
    [
      'Temps facturé. Quel temps est facturé ?',
      '',
      '2.1 : « 2.1. Chaque intervention est facturée par tranches de 15 minutes, toute tranche entamée étant due au',
      'prestataire. »',
      '',
      'Sous ses lectures par défaut ; les autres sont à `billedTimeInFull` :',
      '- roundedUp : whole, none (par défaut whole)',
      '',
      '@returns Temps facturé, en millisecondes',
    ].join('\n'),
  );
  expect(before('export function isBilled(', rules)).not.toMatch(/lectures|undefined|@throws/);
});

test('an input has its label and its unit, a constant the words it was read from', () => {
  expect(before('readonly timeSpent:', rules)).toBe('Temps passé, en millisecondes');
  expect(rules).toMatch(/^const block = .*; \/\/ 15 minutes, 2\.1$/m);
});

test('what a rule refuses, notes and where it holds are told; a comment ends where it should', () => {
  const amount = e.given('amount', e.money, { label: 'Montant', note: 'hors */ remise' });
  const refused = {
    condition: e.compare('>', e.input('amount', e.money), e.zero(e.money)),
    says: 'montant @positif',
    text: '',
    span: e.span,
  };
  const rule = e.ruleOf('fee', [amount], e.money, e.input('amount', e.money), {
    requires: [refused],
    note: 'Une note.',
    scope: [{ clause: '4.5', start: 0, end: 5, text: 'Mails' }],
  });
  const text = e.rulesOf(e.programOf([rule]));
  const told = before('export function fee(', text);
  expect(told).toContain('Une note.');
  expect(told).toContain('4.5');
  expect(told).toContain('« Mails »');
  expect(told).toMatch(/^@throws InvalidInput : montant ＠positif$/m);
  expect(text).not.toContain('hors */');
});

test('a file of which only types are taken is not loaded', () => {
  const { rules: specs, ...more } = { ...{ rules: [{ id: 'same', inputs: { a: 'money' }, output: 'money', formula: 'a' }] } };
  const one = emitted(lower(measured(buildLinked({ ...more, rules: specs }))));
  const loaded = textOf('in-full.ts', one).match(/^import (?!type ).*$/gm) ?? [];
  expect(loaded.filter((line) => !/\{ (?!type )/.test(line))).toEqual([]);
});
