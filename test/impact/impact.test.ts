import { describe, expect, test } from 'vitest';
import { impactOf, isTouched } from '../../compiler/impact/impact.ts';
import { ingestText } from '../../compiler/ingest/ingest.ts';
import { type Change, type Impact, impactModel } from '../../compiler/model/report/impact.ts';
import { clausesOf, contractProgram, next, programOf, sample, sampleNorms, sampleWords, syntheticText } from './editions.ts';

const reviews = 'reviews:\n  - { rule: billedTime, by: juridique, on: 2026-01-31, fingerprint: "0000000000000000" }\n';
const program = programOf(sample, { 'norms.yml': sampleNorms, 'reviews.yaml': reviews });
const impact = (words: string): Impact => impactOf(program, next(words));
const only = (words: string): Change => {
  const { changes } = impact(words);
  expect(changes).toHaveLength(1);
  return changes[0]!;
};

describe('what a change touches', () => {
  test('nothing, in the same edition', () => {
    expect(impact(sampleWords)).toMatchObject({ unchanged: program.linked.contract.clauses.length, changes: [], examples: [] });
  });

  test('the value that it states otherwise, the rules that read it and those that call them, examples and sign-offs', () => {
    const { touches } = only(sampleWords.replace('15 minutes', '20 minutes'));
    expect(touches.values.map(({ id, old, new: fresh }) => [id, old, fresh])).toEqual([['block', 'PT15M', 'PT20M']]);
    expect(touches.rules.map(({ id, by }) => [id, by.map(({ what }) => what)])).toEqual([
      ['billedTime', ['value', 'words']],
      ['isBilled', ['value']],
    ]);
    expect(touches.examples.map(({ rule, old, new: fresh }) => [rule, old.result, fresh.result])).toEqual([
      ['billedTime', 'PT30M', 'PT20M'],
      ['isBilled', true, false],
    ]);
    expect(touches.reviews).toEqual([{ rule: 'billedTime', by: 'juridique', on: '2026-01-31' }]);
    expect(touches.norms).toEqual([]);
  });

  test('the norm whose quote loses a word, not the one whose clause changes elsewhere', () => {
    const quoted = only(sampleWords.replace('doit décrire', 'peut décrire')).touches.norms;
    expect(quoted).toMatchObject([{ id: 'clientDescribes', now: 'Le client peut décrire le problème dans sa demande' }]);
    expect(only(sampleWords.replace('avant toute intervention', 'avant chaque intervention')).touches.norms).toEqual([]);
  });

  test('the reading whose words change', () => {
    expect(only(sampleWords.replace('toute tranche entamée', 'chaque tranche entamée')).touches.readings.map(({ id }) => id)).toEqual([
      'roundedUp',
    ]);
  });

  test('the sign-off of a rule whose clause only changes number, and nothing else', () => {
    const { kinds, touches } = only(sampleWords.replace('2.3. Le prestataire', '2.4. Le prestataire'));
    expect(kinds).toEqual(['renumbered']);
    expect(Object.values(touches).flat()).toEqual([]);
    const renumbered = sampleWords.replace('2.1. Chaque', '2.5. Chaque');
    expect(impact(renumbered).changes.find(({ kinds }) => kinds.includes('renumbered'))?.touches).toMatchObject({
      values: [],
      rules: [],
      reviews: [{ rule: 'billedTime' }],
    });
  });

  test('nothing where no one built on the words; new ones are to be bound', () => {
    const change = only(`${sampleWords}\n2.4. Le client doit payer 25 € HT sous 30 jours.\n`);
    expect(isTouched(change)).toBe(false);
    expect(change.unbound).toEqual({ quantities: ['25 € HT', '30 jours'], sentences: ['Le client doit payer 25 € HT sous 30 jours.'] });
  });

  test('nothing is to bind where a value, a norm or what a rule carries goes on standing, or the words were there before', () => {
    const unbound = (from: string, to: string): string[] => Object.values(only(sampleWords.replace(from, to)).unbound).flat();
    expect(unbound('15 minutes', '20 minutes')).toEqual([]);
    expect(unbound('doit décrire', 'doit bien décrire')).toEqual([]);
    expect(unbound('avant toute', 'avant chaque')).toEqual([]);
    expect(unbound('2.3. Le prestataire', '2.30. Le prestataire')).toEqual([]);
    expect(unbound('2.2. Le client', '2.2. Un délai de 3 jours court. Le client')).toEqual(['3 jours', 'Un délai de 3 jours court.']);
  });

  test('a removed clause leaves what stood on it', () => {
    const { kinds, touches } = only(sampleWords.replace(/2\.2\. .*\n\n/, ''));
    expect(kinds).toEqual(['removed']);
    expect(touches.norms.map(({ id, now }) => [id, now])).toEqual([['clientDescribes', undefined]]);
  });
});

/** `5.1/p2 reworded`. */
const told = ({ changes }: Impact): string[] =>
  changes.map(
    ({ kinds, old, new: fresh }) => `${[old, fresh].map((side) => side.map(({ id }) => id).join('+')).join(' → ')} ${kinds.join('+')}`,
  );
const at = ({ changes }: Impact, id: string): Change =>
  changes.find(({ old, new: fresh }) => [...old, ...fresh].some((one) => one.id === id))!;

describe('the synthetic second edition of Alteo', () => {
  const alteo = contractProgram('alteo');
  const found = impactOf(alteo, next(syntheticText('alteo')));

  test('has each change found once', () => {
    expect(told(found)).toEqual([
      '3.1.2/p4 → 3.1.2/p4+3.1.2/p5 split',
      '3.1.2/p6+3.1.2/p7 → 3.1.2/p7 merged',
      '4.3/p4 → 4.3/p6 moved',
      '4.4/p1 → 4.4/p1 reworded',
      '4.4/p2 → 4.4/p2+4.4/p3 split',
      '5.1 → 5.1 reworded',
      '5.1/p2 → 5.1/p2 reworded',
      ' → 5.4 added',
      ' → 5.4/p1 added',
      '5.4 → 5.5 renumbered',
      '5.4/tiret-1 → 5.5/tiret-1 reworded',
      '5.5 → 5.6 renumbered',
    ]);
    expect(found.unchanged + found.changes.reduce((sum, { old }) => sum + old.length, 0)).toBe(alteo.linked.contract.clauses.length);
  });

  test('a changed rate gives other values, other answers', () => {
    const { touches } = at(found, '5.1/p2');
    expect(touches.values).toMatchObject([{ id: 'targetAvailability', old: '99.9 %', new: '99.5 %', state: 'changed' }]);
    expect(touches.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['downtimeLimit', 'availabilityMet']));
    expect(touches.norms.map(({ id }) => id)).toEqual(['availabilityCommitment']);
    const answers = found.examples.filter(({ rule }) => rule === 'downtimeLimit').map(({ old, new: fresh }) => [old.result, fresh.result]);
    expect(answers).toContainEqual(['PT44M38.4S', 'PT3H43M12S']);
  });

  test('a removed sentence orphans its norm, a moved clause and a reworded one theirs', () => {
    expect(at(found, '4.4/p1').touches.norms).toMatchObject([{ id: 'mailClientKeepsList' }]);
    expect(at(found, '4.3/p4').touches.norms).toMatchObject([{ id: 'domainClientRisk' }]);
    expect(at(found, '5.4/tiret-1').touches).toMatchObject({ rules: [{ id: 'penaltyDue' }], norms: [{ id: 'ticketNotProof' }] });
  });

  test('changes that touch nothing stand apart', () => {
    expect(told({ ...found, changes: found.changes.filter((change) => !isTouched(change)) })).toHaveLength(7);
  });

  test('is plain data of its model', () => {
    expect(impactModel.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
  });
});

describe('the synthetic second edition of Telenet', () => {
  const telenet = contractProgram('telenet');
  const found = impactOf(telenet, next(syntheticText('telenet')));

  test('has each change found once', () => {
    expect(told(found)).toEqual([
      '3.1.5 → 3.1.5 reworded',
      '3.3.2 →  removed',
      '4.2.4 → 4.2.3 renumbered',
      '4.2.3 → 4.2.4 moved+renumbered',
      '4.3.2 → 4.3.2 reworded',
      '5.2.2 → 5.2.2+5.2.3 split',
      '6.2.1 → 6.2.1 reworded',
      '7.6/table/row-2 → 7.6/table/row-2 reworded',
      ' → 7.7 added',
      'annexe-1/hebergement-web/row-7 → annexe-1/table/row-7 reworded',
    ]);
  });

  test('a cell of the tariff costs more', () => {
    const { touches } = at(found, 'annexe-1/hebergement-web/row-7');
    expect(touches.values).toMatchObject([
      { id: 'interventionTariff.hosting-internal-site-migration', new: { kind: 'metered', credits: 3 } },
    ]);
    expect(touches.examples).toContainEqual(
      expect.objectContaining({
        rule: 'interventionCost',
        old: expect.objectContaining({ result: { kind: 'credits', credits: 8 } }),
        new: expect.objectContaining({ result: { kind: 'credits', credits: 12 } }),
      }),
    );
  });

  test('a longer retention touches value, norm, reading and responsibility', () => {
    const { touches } = at(found, '3.1.5');
    expect(touches.values).toMatchObject([{ id: 'minimumRetention', old: 'P14D', new: 'P30D' }]);
    expect(touches.readings.map(({ id }) => id)).toEqual(['retentionFloor', 'A-13']);
    expect(touches.responsibilities.map(({ id }) => id)).toEqual(['responsibilities/backup']);
  });

  test('an added clause has quantities to bind', () => {
    expect(at(found, '7.7').unbound.quantities).toEqual(['25 € HT', '2 heures']);
  });
});

describe('an ingested edition', () => {
  test.each(['alteo', 'telenet'])('of %s that is the annotated one has no change', (id) => {
    const contract = contractProgram(id);
    const read = ingestText(contract.linked.contract.original!.text);
    if (!read.ok) throw new Error(read.error.message);
    const found = impactOf(contract, { edition: 'original', file: 'original.txt', clauses: clausesOf(read.markdown), ingested: true });
    expect(told(found)).toEqual([]);
  });
});
