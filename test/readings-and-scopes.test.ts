/** Both contracts: every reading takes a side openly, and a rule about one service says which. */
import { describe, expect, test } from 'vitest';
import { compile } from '../compiler/compile.ts';
import type { Clause } from '../compiler/model/contract.ts';
import type { Program, Rule } from '../compiler/model/program.ts';
import { contractFiles } from './contract-files.ts';

const programs = ['alteo', 'telenet'].map((id): Program => compile(contractFiles(id)).program!);
const choices = programs.flatMap((program) => program.choices.map((choice) => ({ ...choice, contract: program.id })));

describe('readings', () => {
  test('every option says whom it favours, every default what it rests on', () => {
    const unsaid = choices.filter(({ options, principle }) => !principle || options.some(({ favours }) => favours === undefined));
    expect(unsaid.map(({ id }) => id)).toEqual([]);
    expect(choices.length).toBeGreaterThan(40);
  });

  test('the reason of a default names the principle it rests on', () => {
    const opening = {
      'ordinary-words': /^Mots ordinaires/,
      'against-drafter': /^Contre le rédacteur \((?:art\. 1190 C\. civ\.|nouveau Code civil belge, art\. 5\.66)\)/,
    };
    expect(choices.filter(({ principle, why }) => !opening[principle!].test(why)).map(({ id, why }) => [id, why])).toEqual([]);
    const belgian = choices.filter(({ contract, why }) => (contract === 'telenet' ? why.includes('art. 1190') : why.includes('5.66')));
    expect(belgian.map(({ id }) => id)).toEqual([]);
  });

  test('a default taken against the drafter favours the client', () => {
    const against = choices.filter(({ principle }) => principle === 'against-drafter');
    const favoured = against.map(({ id, options, default: kept }) => [id, options.find((option) => option.id === kept)?.favours]);
    expect(favoured).toEqual(against.map(({ id }) => [id, 'client']));
  });
});

/** The headings that are a service, or say which services they are about. */
const services: Readonly<Record<string, readonly string[]>> = {
  alteo: ['3.1', '3.2', '4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '5.1', '5.2'],
  telenet: ['3', '4', '5', '6'],
};

function ancestors(id: string, clauses: ReadonlyMap<string, Clause>): string[] {
  const parent = clauses.get(id)?.parent;
  return parent === undefined ? [id] : [id, ...ancestors(parent, clauses)];
}

/** The services that the rule's clauses stand under. */
function servicesOf(rule: Rule, { id, linked }: Program): string[] {
  const above = rule.clauses.flatMap((clause) => ancestors(clause, linked.clauses));
  return services[id]!.filter((service) => above.includes(service));
}

const rules = programs.flatMap((program) => program.rules.map((rule) => ({ rule, program, under: servicesOf(rule, program) })));
/** A rule of many services, or one that asks for the service, is not about one. */
const about = rules.filter(
  ({ rule, under }) => under.length > 0 && under.length < 3 && !rule.inputs.some(({ name }) => name === 'service'),
);

test('a rule whose clauses stand under one service or two says which', () => {
  const lacking = about.filter(({ rule, program, under }) => {
    const said = rule.scope.flatMap(({ clause }) => ancestors(clause, program.linked.clauses));
    return under.some((service) => !said.includes(service));
  });
  expect(lacking.map(({ rule }) => rule.id)).toEqual([]);
  expect(about.length).toBeGreaterThan(50);
});
