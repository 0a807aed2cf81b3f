/** Norms, readings, positions and cases as data: what a contract declares, under the names that it gives. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { emitted } from '../../emitted.ts';
import { programOf, sample, sampleNorms } from '../../impact/editions.ts';
import { run } from '../build.ts';

const choice = `
\`\`\`yaml reading
id: travel
question: Le déplacement est-il facturé à part ?
quote: Le prestataire peut facturer
options: { apart: À part, none: Non, half: À moitié }
favours: { apart: provider, none: client, half: neither }
default: half
principle: ordinary-words
why: "Mots ordinaires : rien n'est dit."
\`\`\`

\`\`\`yaml rule
id: billedApart
title: Déplacement
question: Le déplacement est-il facturé à part ?
kind: tariff
clauses: ["2.3"]
inputs: {}
output: { type: boolean, label: À part }
readings: [travel]
formula: 'travel = "apart" or travel = "half"'
\`\`\`
`;
const text = sample
  .replace(
    '{ given: { timeSpent: PT0S }, expect: PT0S }',
    '{ given: { timeSpent: PT14M }, readings: { roundedUp: none }, expect: PT0S, note: rien }',
  )
  .replace(
    '{ given: { timeSpent: PT16M }, expect: true }',
    '{ given: { timeSpent: PT16M }, expect: true }\n  - { given: { timeSpent: -PT1S }, expect: invalid }',
  );
const positions =
  'positions:\n  - { choice: travel, option: none, why: parce que, by: juridique, on: "2026-11-27", fingerprint: "0000000000000000" }\n';
const program = programOf(`${text}${choice}`, { 'norms.yml': sampleNorms, 'positions.yaml': positions });
const files = emitted(program);
const data = async (name: string): Promise<Record<string, never>> => (await run(files, name)) as never;
const json = (name: string): unknown => JSON.parse(files.find(({ path }) => path.endsWith(`/${name}`))!.text);

type Norm = { readonly id: string; readonly clause: string; readonly start: number; readonly end: number; readonly quote: string };

test('norms stand where their words do, and are found by what they have and by the clauses above', async () => {
  const { norms, findNorms } = (await data('norms')) as unknown as {
    norms: readonly Norm[];
    findNorms: (query: object) => readonly Norm[];
  };
  expect(norms).toMatchObject([
    {
      id: 'clientDescribes',
      clause: '2.2',
      bearer: 'client',
      counterparty: 'provider',
      modality: 'obligation',
      topic: 'support',
      overrides: [],
    },
    { id: 'travelBilled', clause: '2.3', bearer: 'provider', modality: 'power', action: 'facturer les frais de déplacement' },
  ]);
  expect(norms.map(({ clause, start, end }) => program.linked.clauses.get(clause)!.text.slice(start, end))).toEqual(
    norms.map(({ quote }) => quote),
  );
  const found = (query: object): string[] => findNorms(query).map(({ id }) => id);
  expect([
    found({}),
    found({ clause: '2' }),
    found({ clause: '2.2' }),
    found({ clause: '2.' }),
    found({ bearer: 'client', topic: undefined }),
  ]).toEqual([['clientDescribes', 'travelBilled'], ['clientDescribes', 'travelBilled'], ['clientDescribes'], [], ['clientDescribes']]);
  expect(found({ clause: '2', modality: 'prohibition' })).toEqual([]);
  const isNorm = new Ajv2020({ strict: true }).compile(json('schemas/norm.json') as object);
  expect(norms.map((norm) => isNorm(norm))).toEqual([true, true]);
  expect([
    isNorm({ ...norms[0], other: 1 }),
    isNorm({ ...norms[0], topic: 'other' }),
    isNorm({ ...norms[0], modality: 'wish' }),
    isNorm({ ...norms[0], start: -1 }),
  ]).toEqual([false, false, false, false]);
});

test('a reading has its options, its default, what it rests on and the rules that offer it', async () => {
  const { readings } = (await data('readings')) as unknown as { readings: Readonly<Record<string, object>> };
  expect(readings).toMatchObject({
    roundedUp: { clause: '2.1', quote: 'toute tranche entamée', default: 'whole', rules: ['billedTime'] },
    travel: {
      question: 'Le déplacement est-il facturé à part ?',
      options: {
        apart: { title: 'À part', favours: 'provider' },
        none: { favours: 'client' },
        half: { title: 'À moitié', favours: 'neither' },
      },
      default: 'half',
      principle: 'ordinary-words',
      rules: ['billedApart'],
    },
  });
  expect(readings!.roundedUp).not.toHaveProperty('principle');
});

test('positions are the defaults, those that favour each party, and the one that was taken', async () => {
  const { positions: found } = await data('positions');
  expect(found).toEqual({
    default: { roundedUp: 'whole', travel: 'half' },
    client: { roundedUp: 'whole', travel: 'none' },
    provider: { roundedUp: 'whole', travel: 'apart' },
    taken: { travel: 'none' },
  });
});

test('cases are the examples, with the clause of their rule', () => {
  expect(json('cases.json')).toEqual([
    { rule: 'billedTime', clause: '2.1', given: { timeSpent: 'PT16M' }, expect: 'PT30M' },
    { rule: 'billedTime', clause: '2.1', given: { timeSpent: 'PT14M' }, readings: { roundedUp: 'none' }, expect: 'PT0S', note: 'rien' },
    { rule: 'isBilled', clause: '1/p1', given: { timeSpent: 'PT16M' }, expect: true },
    { rule: 'isBilled', clause: '1/p1', given: { timeSpent: '-PT1S' }, invalid: true },
  ]);
});
