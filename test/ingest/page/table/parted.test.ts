import { expect, test } from 'vitest';
import { toRows } from '../../../../compiler/ingest/page/chunks.ts';
import { takeParted } from '../../../../compiler/ingest/page/table/parted.ts';
import type { Run } from '../../../../compiler/ingest/record/records.ts';
import { chunks, run } from '../../typeset.ts';

const body = run('Fait en deux exemplaires, dont un pour chaque partie.', 50, 100);
const taken = (...runs: Run[]): number =>
  takeParted(toRows(chunks([body, ...runs])), 1, 12, { items: [], left: 50, right: 500 })?.length ?? 0;

test('those who sign side by side stand apart, with the lines under them', () => {
  const rows = [140, 154].flatMap((y, i) => [
    run(i ? 'Nom : Martin' : 'Le prestataire', 60, y),
    run(i ? 'Nom : Bernard' : 'Le client', 300, y),
  ]);
  expect(taken(...rows)).toBe(2);
});

test.each([
  ['a number and its text', [run('4.2', 60, 140), run('Le client paie.', 300, 140)]],
  ['a bullet and its text', [run('●', 60, 140), run('Le client paie.', 300, 140)]],
  ['words with less than four em between', [run('Le prestataire', 60, 140), run('Le client', 165, 140)]],
  ['a sentence beside another', [run('Le client paie chaque facture sous trente jours net.', 60, 140), run('Le client', 400, 140)]],
])('%s do not', (_, runs) => expect(taken(...runs)).toBe(0));
