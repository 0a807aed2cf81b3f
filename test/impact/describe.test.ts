import { describe, expect, test } from 'vitest';
import { describeImpact } from '../../compiler/impact/describe.ts';
import { impactOf } from '../../compiler/impact/impact.ts';
import type { Change, Impact, Touches } from '../../compiler/model/report/impact.ts';
import { next, programOf, sample, sampleNorms, sampleWords } from './editions.ts';

const program = programOf(sample, { 'norms.yml': sampleNorms });
const said = (words: string, color = false): string => describeImpact(impactOf(program, next(words)), color);

describe('an impact is told', () => {
  test('in two lines where nothing changed', () => {
    expect(said(sampleWords)).toBe(
      'sample: edition « 2024 » → « nouvelle » (nouvelle.md)\n6 of 6 clauses unchanged\n\nsample: nothing formalised is touched\n',
    );
  });

  test.each([
    ['15 jours', /PT15M → P15D, of another type: the rules can't take it/],
    ['durée convenable', /PT15M → no quantity that can be read/],
    ['quinze minutes', /PT15M still, « 15 minutes » → « quinze minutes »/],
  ])('with what is wrong with a value: %s', (words, expected) => {
    expect(said(sampleWords.replace('15 minutes', words))).toMatch(expected);
  });

  test('with the quote that lost its words, cut to where it changed', () => {
    expect(said(sampleWords.replace('doit décrire', 'peut décrire'))).toMatch(
      /norms\s+clientDescribes \(décrire le problème\): « Le client doit/,
    );
    expect(said(sampleWords.replace(/2\.2\. .*\n\n/, ''))).toMatch(/clientDescribes .*→ gone/);
  });

  test('with a doubt where hardly a clause is in both', () => {
    expect(said('# 1. Autre\n\nBonjour à toutes et à tous.\n')).toContain('is this an edition of the same contract?');
    expect(said(sampleWords)).not.toContain('same contract');
  });

  test('in colour where the terminal has some', () => {
    const words = sampleWords.replace('15 minutes', '20 minutes');
    expect(said(words, true)).toContain('\u001b[');
    expect(said(words)).not.toContain('\u001b[');
  });
});

describe('each thing that a change touches has its line', () => {
  const clause = (id: string) => ({ id, heading: 'Titre', text: 'texte' });
  const nothing: Touches = {
    values: [],
    rules: [],
    norms: [],
    readings: [],
    responsibilities: [],
    terms: [],
    waivers: [],
    examples: [],
    reviews: [],
  };
  const change = (more: Partial<Omit<Change, 'touches'>>, touches: Partial<Touches> = {}): Change => ({
    kinds: ['reworded'],
    old: [clause('1/p1')],
    new: [clause('1/p1')],
    following: 0,
    redline: [{ op: 'same', text: 'les mots' }],
    unbound: { quantities: [], sentences: [] },
    ...more,
    touches: { ...nothing, ...touches },
  });
  const impact = (changes: Change[], more: Partial<Impact> = {}): string =>
    describeImpact({
      contract: 'essai',
      from: { edition: '1', clauses: 10 },
      to: { edition: '2', file: 'x.md', clauses: 10 },
      unchanged: 9,
      changes,
      examples: [],
      ...more,
    });
  /** The lines under a change, without their indent. */
  const lines = (touches: Partial<Touches>, more: Partial<Omit<Change, 'touches'>> = {}): string[] =>
    impact([change(more, touches)])
      .split('\n')
      .filter((line) => line.startsWith('    '))
      .map((line) => line.trim().replace(/ {2,}/, ' | '));
  const quoted = (id: string, quote: string, now?: string) => ({
    id,
    says: 'dit',
    clause: '1/p1',
    quote,
    ...(now === undefined ? {} : { now }),
  });

  test('a value by its state', () => {
    const value = { id: 'v', label: 'valeur', oldWords: 'un', newWords: 'deux', old: 1, new: 2, clause: '1/p1', rules: [] };
    const states = ['changed', 'conflict', 'same', 'retyped', 'gone', 'unreadable'] as const;
    expect(lines({ values: states.map((state) => ({ ...value, state })) })).toEqual([
      'values | v (valeur): 1 → 2, « un » → « deux »',
      'v (valeur): 1 → 2, and otherwise elsewhere in the text, « un » → « deux »',
      'v (valeur): 1 still, « un » → « deux »',
      "v (valeur): 1 → 2, of another type: the rules can't take it, « un » → « deux »",
      'v (valeur): 1 → gone, « un » → « deux »',
      'v (valeur): 1 → no quantity that can be read, « un » → « deux »',
    ]);
    const { newWords: _, ...wordless } = value;
    expect(lines({ values: [{ ...wordless, state: 'gone' }] })).toEqual(['values | v (valeur): 1 → gone, « un » → no words']);
  });

  test('a rule by each reason', () => {
    const what = ['value', 'formula', 'words', 'place', 'call', 'responsibility', 'scope'] as const;
    expect(lines({ rules: [{ id: 'r', title: 'R', by: what.map((each) => ({ what: each, name: 'x' })) }] })).toEqual([
      'rules | r: reads x, formula x, rests on x, rests on x, moved, calls x, matrix x, its scope, in x',
    ]);
  });

  test('quotes of every kind: gone, moved, otherwise', () => {
    expect(
      lines({
        norms: [quoted('n', 'les mots')],
        readings: [quoted('l', 'les mots', 'les mots')],
        responsibilities: [quoted('r', 'les mots', 'des mots')],
        waivers: [quoted('w', 'les mots')],
        terms: [{ id: 't', says: 'Terme', clause: '1', quote: 'q' }],
        reviews: [{ rule: 'r', by: 'juridique', on: '2026-01-31' }],
      }),
    ).toEqual([
      'norms | n (dit): « les mots » → gone',
      'readings | l (dit): « les mots » moved',
      'responsibilities | r (dit): « les mots » → « des mots »',
      'terms | t: the definition of « Terme » changes',
      'waivers | w (dit): « les mots » → gone',
      'sign-offs | r: validated by juridique on 2026-01-31, to be renewed',
    ]);
  });

  test('a long quote is cut to where it differs, with a few words around', () => {
    const quote = (word: string): string =>
      `le client qui a souscrit le service pendant au moins un an doit ${word} la facture dans les trente jours de sa réception par lui`;
    expect(lines({ norms: [quoted('n', quote('payer'), quote('régler'))] })).toEqual([
      'norms | n (dit): « …pendant au moins un an doit payer la facture dans les trente… » → « …pendant au moins un an doit régler la facture dans les trente… »',
    ]);
    expect(lines({ norms: [quoted('n', `${quote('payer')} fin`, `${quote('payer')} bout`)] })[0]).toMatch(
      /« …[^…]* fin » → « …[^…]* bout »$/,
    );
    expect(lines({ norms: [quoted('n', `un ${quote('payer')}`, `une ${quote('payer')}`)] })[0]).toMatch(
      /: « un [^…]*… » → « une [^…]*… »$/,
    );
  });

  test('six examples, each once, with the reading and the refusal; the others are counted', () => {
    const example = (number: number, more = {}) => ({
      rule: 'r',
      number,
      given: { a: 1 },
      readings: {},
      old: { result: 1, rounded: false },
      new: { result: 2, rounded: false },
      ...more,
    });
    const all = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => example(number));
    expect(lines({ examples: all.slice(0, 6) })).toHaveLength(6);
    expect(lines({ examples: all })).toHaveLength(7);
    expect(lines({ examples: all }).at(-1)).toBe('and 2 more, all with --format json');
    expect(lines({ examples: [example(1, { readings: { way: 'net' }, new: { message: 'trop peu', rounded: false } })] })).toEqual([
      'examples | r 1: 1 → trop peu, given {"a":1}, net',
    ]);
    const twice = impact([change({}, { examples: [example(1)] }), change({}, { examples: [example(1), example(2)] })]);
    expect(twice.match(/r \d: 1 → 2/g)).toEqual(['r 1: 1 → 2', 'r 2: 1 → 2']);
  });

  test('what is to bind, and where the change is: its place, its kinds, what follows, its words', () => {
    const added = change({
      kinds: ['added'],
      old: [],
      new: [clause('2')],
      redline: [{ op: 'added', text: 'Un mot ' }],
      unbound: { quantities: ['25 €'], sentences: ['Il doit.'] },
    });
    const moved = change({ kinds: ['moved', 'renumbered'], old: [clause('3'), clause('4')], new: [clause('5')], following: 2 });
    const reworded = change({
      redline: [
        { op: 'same', text: 'le ' },
        { op: 'removed', text: 'un ' },
        { op: 'added', text: 'deux ' },
        { op: 'same', text: 'fin' },
      ],
    });
    const told = impact([added, moved, reworded], { examples: [] });
    expect(told.split('\n').slice(0, 2)).toEqual([
      'essai: edition « 1 » → « 2 » (x.md)',
      '9 of 10 clauses unchanged; 1 added, 1 reworded, 1 moved, 1 renumbered',
    ]);
    expect(told).toContain('  2 added: {+Un mot+}\n    to bind           « 25 € »\n                      « Il doit. »\n');
    expect(told).toContain('  3 + 4 → 5 moved, renumbered, 2 below follow: « les mots »\n');
    expect(told).toContain('  1/p1 reworded: le [-un-] {+deux+} fin\n');
  });

  test('words around a change are cut on the far side, a doubt is told beyond three clauses of four', () => {
    const far = 'mot '.repeat(30).trim();
    const cut = (redline: Change['redline']): string => /reworded: (.*)\n/.exec(impact([change({ redline })]))![1]!;
    expect(
      cut([
        { op: 'same', text: `${far} ` },
        { op: 'added', text: 'neuf' },
      ]),
    ).toMatch(/^… (mot )+\{\+neuf\+\}$/);
    expect(
      cut([
        { op: 'added', text: 'neuf ' },
        { op: 'same', text: far },
      ]),
    ).toMatch(/^\{\+neuf\+\} (mot )+…$/);
    const removed = (count: number): string => impact(Array.from({ length: count }, () => change({ kinds: ['removed'], new: [] })));
    expect([removed(7), removed(8)].map((told) => told.includes('same contract?'))).toEqual([false, true]);
  });

  test('the summary counts each thing once', () => {
    const rule = { id: 'r', title: 'R', by: [] };
    const both = impact([change({}, { rules: [rule], norms: [quoted('n', 'q')] }), change({}, { rules: [rule, { ...rule, id: 's' }] })], {
      examples: [],
    });
    expect(both.trim().split('\n').at(-1)).toBe('essai: 0 values, 2 rules, 1 norm, 0 readings, 0 sign-offs touched');
  });
});

describe('what a reader weighs first', () => {
  const program = programOf(sample, { 'norms.yml': sampleNorms });
  const whole = impactOf(program, next(sampleWords.replace('15 minutes', '20 minutes')));
  const change = whole.changes[0]!;
  const told = (more: Partial<Change>, rest: Partial<Impact> = {}): string =>
    describeImpact({ ...whole, changes: [{ ...change, ...more }], ...rest });

  test('what turns the meaning: put in, taken out, in place of another, and references that name something else', () => {
    const turns: Change['turns'] = [
      { what: 'negation', new: 'ne … pas' },
      { what: 'exception', old: 'sauf' },
      { what: 'modality', old: 'peut', new: 'doit' },
      { what: 'reference', old: 'article 5.1', new: '6.1' },
      { what: 'reference', old: 'article 7' },
    ];
    expect(
      told({ turns })
        .match(/(?:negation|exception|modality|«).*(?:in|out|»|6\.1|there)$/gm)
        ?.slice(0, 5)
        .map((line) => line.replace(/^ *meaning */, '').trim()),
    ).toEqual([
      'negation « ne … pas » put in',
      'exception « sauf » taken out',
      'modality « peut » → « doit »',
      '« article 5.1 » names what is now 6.1',
      '« article 7 » names what is no longer there',
    ]);
  });

  test('the head counts changes by what they move, the gravest first, and says what is a demonstration', () => {
    const changes = (['words', 'money', 'meaning', 'money'] as const).map((moves) => ({ ...change, moves }));
    expect(told({}, { changes }).split('\n')[2]).toBe('gravest first: 1 meaning, 2 money, 1 words');
    expect(told({}, { to: { ...whole.to, isDemonstration: true } })).toContain('(nouvelle.md, a demonstration)');
    expect(told({})).not.toContain('demonstration');
  });

  test('clauses that only take other numbers share a line where there are several', () => {
    const touches = Object.fromEntries(Object.keys(change.touches).map((key) => [key, []])) as unknown as Change['touches'];
    const renumbered = (from: string, to: string, following: number): Change => ({
      ...change,
      kinds: ['renumbered'],
      old: [{ id: from, number: from, heading: '', text: '' }],
      new: [{ id: to, number: to, heading: '', text: '' }],
      following,
      redline: [{ op: 'same', text: 'mots' }],
      touches,
    });
    const several = told({}, { changes: [renumbered('2', '3', 0), renumbered('3', '4', 2)] });
    expect(several).toContain('  renumbered only: 2 → 3, 3 → 4 (2 below follow)\n');
    expect(told({}, { changes: [renumbered('2', '3', 1)] })).toContain('  2 → 3 renumbered, 1 below follow: « mots »\n');
    expect(told({}, { changes: [{ ...renumbered('2', '3', 0), new: [{ id: '2', number: '3', heading: '', text: '' }] }] })).toContain(
      '  2 (2 → 3) renumbered',
    );
    expect(several.trimEnd().split('\n').at(-1)).toBe('sample: nothing formalised is touched');
  });

  test('the summary says how many examples answer otherwise', () => {
    expect(told({}).trimEnd()).toMatch(/; 2 examples answer otherwise$/);
    expect(told({}, { examples: [] })).not.toContain('otherwise');
  });
});
