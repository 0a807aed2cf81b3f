import { expect, test } from 'vitest';
import { idReplacements, rewrite } from '../../../compiler/impact/draft/rewrite-ids.ts';
import { programOf, sample, sampleNorms } from '../editions.ts';

const program = programOf(sample, { 'norms.yml': sampleNorms });
const source = (file: string) => program.linked.contract.sources.find((one) => one.file === file)!;
const rewritten = (file: string, ids: Readonly<Record<string, string>>): string =>
  rewrite(
    source(file),
    idReplacements(program, (clause) => (clause in ids ? ids[clause] : clause)),
  );

test('an id is written anew wherever a declaration names the clause, quotes kept', () => {
  expect(rewritten('norms.yml', { '2.2': '3.2' })).toBe(sampleNorms.replace('clause: "2.2"', 'clause: "3.2"'));
  const fences = rewritten('contract.md', { '2.1': '3.1', '1/p1': '2.9' });
  expect(fences).toContain('clauses: ["3.1"]');
  expect(fences).toContain('clauses: ["2.9"]');
});

test('a clause that is gone gets an id that no clause has', () => {
  expect(idReplacements(program, (clause) => (clause === '2.2' ? undefined : clause))).toMatchObject([
    { file: 'norms.yml', text: '"removed/2.2"' },
  ]);
});

test('nothing is written where nothing changes', () => {
  expect(idReplacements(program, (clause) => clause)).toEqual([]);
});
