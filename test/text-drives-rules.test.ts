/** Laws 1 and 2 on the real contracts: a changed word changes the rule that reads it, and `check` says so until it is restored. */
import { describe, expect, test } from 'vitest';
import { type Compilation, compile } from '../compiler/compile.ts';
import { contractFiles } from './contract-files.ts';
import { run } from './emit/build.ts';
import { emitted } from './emitted.ts';

type Evaluate = (rule: string, input: object, readings?: object) => unknown;

function changed(id: string, change: (text: string) => string): Compilation {
  const contract = contractFiles(id);
  const files = contract.files.map((source) => (source.file === 'contract.md' ? { ...source, text: change(source.text) } : source));
  expect(files).not.toEqual(contract.files);
  return compile({ ...contract, files });
}

/** The generated module of a compilation, running. */
async function built({ program }: Compilation): Promise<Evaluate> {
  if (!program) throw new Error('nothing to generate');
  return (await run(emitted(program), 'wire')).evaluate as unknown as Evaluate;
}

const codes = ({ diagnostics }: Compilation): string[] => [...new Set(diagnostics.map(({ code }) => code))];

const given = { totalTime: 'PT720H', incidentTime: 'PT1H' };
const month = { monthDays: 31, yearDays: 365 };
const calendarMonth = { availabilityPeriod: 'calendar-month' };

describe('99,9% of Alteo', () => {
  test('changed everywhere, it changes the rules on rebuild and fails check until restored', async () => {
    const now = compile(contractFiles('alteo'));
    const then = changed('alteo', (text) => text.replaceAll('99,9%', '99,8%'));
    const [was, becomes] = [await built(now), await built(then)];
    expect([was('availabilityMet', given), becomes('availabilityMet', given)]).toEqual([{ result: false }, { result: true }]);
    expect(was('downtimeLimit', month, calendarMonth)).toEqual({ result: 'PT44M38.4S' });
    expect(becomes('downtimeLimit', month, calendarMonth)).toEqual({ result: 'PT1H29M16.8S' });
    expect([codes(now), codes(then)]).toEqual([[], ['check/fidelity', 'link/quote-orphaned', 'check/example']]);
    expect(then.fidelity.percent).toBeLessThan(100);
  });

  test('changed in one place, it clashes with the other, and both are shown', () => {
    const { diagnostics, files, program } = changed('alteo', (text) => text.replace('99,9%', '99,8%'));
    const clash = diagnostics.find(({ code }) => code === 'link/value-conflict');
    const text = files.files.find(({ file }) => file === 'contract.md')?.text ?? '';
    const words = clash?.places.map(({ span }) => text.slice(span.start, span.end).match(/99,\d%/)?.[0]);
    expect(words?.sort()).toEqual(['99,8%', '99,9%']);
    expect(program).toBeUndefined();
  });
});

test('a changed row of Telenet’s annex changes the cost of that row alone', async () => {
  const row = 'Restauration des fichiers à partir d’une sauvegarde[^1] | 4 crédits de service / 15 min.';
  const then = changed('telenet', (text) => text.replace(row, row.replace('4 crédits', '6 crédits')));
  const [was, becomes] = [await built(compile(contractFiles('telenet'))), await built(then)];
  const cost = (evaluate: Evaluate, intervention: string): unknown =>
    evaluate('interventionCost', { intervention, priority: 'standard', timeSpent: 'PT40M' });
  expect(cost(was, 'hosting-file-restore')).toEqual({ result: { kind: 'credits', credits: 12 } });
  expect(cost(becomes, 'hosting-file-restore')).toEqual({ result: { kind: 'credits', credits: 18 } });
  expect(cost(becomes, 'hosting-coding-request')).toEqual(cost(was, 'hosting-coding-request'));
  expect(codes(then)).toContain('check/fidelity');
});

test('the retention of shared hosting is the text’s own: a longer one keeps what was lost', async () => {
  const then = changed('alteo', (text) => text.replace('[7 jours]', '[8 jours]'));
  const [was, becomes] = [await built(compile(contractFiles('alteo'))), await built(then)];
  const point = { pointOn: '2024-03-01', incidentOn: '2024-03-02', requestedOn: '2024-03-09', inQuote: true };
  const shared = { ...point, sharedHosting: true };
  expect([was('backupRestorable', shared), becomes('backupRestorable', shared)]).toEqual([{ result: false }, { result: true }]);
  expect(becomes('backupRestorable', { ...point, sharedHosting: false })).toEqual({ result: true });
  expect(becomes('noticeRequired', { event: 'planned-works' })).toEqual({ result: { kind: 'days', length: 'P8D' } });
});

test('words and digits that disagree are an error, and no rule is made of them', () => {
  const then = changed('alteo', (text) => text.replaceAll('huit (8)', 'huit (9)'));
  expect(codes(then)).toContain('link/unreadable-quantity');
  expect(then.program).toBeUndefined();
});
