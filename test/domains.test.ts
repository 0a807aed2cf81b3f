/** Outside the domain of a function a rule does not compile, or its call is refused with the input named: it is never silently wrong. */
import { describe, expect, test } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { asking, askingProgram, oneClause, said } from './ask.ts';
import { contractFiles } from './contract-files.ts';

const monday = '["monday","tuesday","wednesday","thursday","friday"]';

describe('a period times a number', () => {
  const rule = (times: string): string =>
    oneClause(
      "L'échéance est reportée d'[un mois](val:oneMonth) par tranche de [2 heures](val:block) perdues.",
      `
id: newDueDate
inputs:
  due: { type: date, label: Échéance }
  lost: { type: duration, label: Temps perdu }
output: { type: date, label: Nouvelle échéance }
formula: due + oneMonth * ${times}`,
    );

  test('is refused where the number may be a fraction', () => {
    expect(said(rule('(lost / block)'))).toEqual(['check/scale']);
    expect(said(rule('(floor(lost / block) * (lost / block))'))).toEqual(['check/scale']);
  });

  test.each([
    ['floor', 'PT3H', '2024-02-29'],
    ['ceiling', 'PT3H', '2024-03-31'],
    ['floor', '-PT3H', '2023-11-30'],
    ['ceiling', '-PT3H', '2023-12-31'],
    ['floor', 'PT0S', '2024-01-31'],
    ['floor', 'PT7200H', '2324-01-31'],
  ])('is taken by the whole number of %s(%s)', async (rounding, lost, due) => {
    const ask = await asking(rule(`${rounding}(lost / block)`));
    expect(ask('newDueDate', { due: '2024-01-31', lost })).toEqual({ result: due });
  });

  test('is refused beyond 300 years, both ways', async () => {
    const ask = await asking(rule('floor(lost / block)'));
    for (const lost of ['PT7202H', '-PT7202H', 'PT1000000H']) {
      expect(ask('newDueDate', { due: '2024-01-31', lost }).message).toBe('lost : attendu, une durée de calendrier d’au plus 300 ans');
    }
  });
});

describe('working days and months, both ways', () => {
  const text = oneClause(
    'La résiliation est notifiée au plus tard [5 jours ouvrés](val:notice) avant le terme.',
    `
id: lastNotice
inputs: { end: { type: date, label: Terme } }
output: { type: date, label: Dernier jour }
formula: addWorkingDays(end, -notice.value, ${monday}, feries)`,
    `
id: monthsLeft
inputs: { on: { type: date, label: Date }, end: { type: date, label: Terme } }
output: { type: count, label: Mois }
formula: monthsBetween(on, end)`,
    `
id: delivery
inputs: { ordered: { type: date, label: Commande }, days: { type: count, label: Jours }, holidays: { type: list<date>, optional: true, label: Fériés } }
output: { type: date, label: Livraison }
formula: 'addWorkingDays(ordered, days, ${monday}, default(holidays, feries))'`,
    `
id: closed
inputs: { ordered: { type: date, label: Commande }, also: { type: list<date>, label: Fermetures } }
output: { type: date, label: Livraison }
formula: 'addWorkingDays(ordered, notice.value, ${monday}, concatenate(feries[item != ordered], also))'`,
  );

  test.each([
    ['2024-06-14', '2024-06-07'],
    ['2024-06-15', '2024-06-10'],
    ['2024-05-13', '2024-05-02'],
    ['2022-01-10', '2022-01-03'],
    ['2022-01-08', '2022-01-03'],
    ['2031-12-31', '2031-12-23'],
  ])('five working days before %s are %s', async (end, day) => {
    expect((await asking(text))('lastNotice', { end })).toEqual({ result: day });
  });

  test.each(['2022-01-07', '2035-01-01', '1900-01-01'])('a walk back from %s leaves the calendar', async (end) => {
    const { message } = (await asking(text))('lastNotice', { end });
    expect(message).toBe('end : les jours fériés ne sont connus que de 2022 à 2031');
  });

  test('months are counted alike in both directions', async () => {
    const ask = await asking(text);
    const months = (on: string, end: string): unknown => ask('monthsLeft', { on, end }).result;
    for (const [on, end, count] of [
      ['2024-01-31', '2024-02-28', 0],
      ['2024-01-31', '2024-02-29', 1],
      ['2024-03-15', '2025-03-14', 11],
      ['2024-03-15', '2025-03-15', 12],
      ['2024-02-29', '2024-02-29', 0],
    ] as const) {
      expect(months(on, end)).toBe(count);
      expect(months(end, on)).toBe(count === 0 ? 0 : -count);
    }
  });

  test('a calendar holds one year more than it accepts, and nothing beyond', async () => {
    const ask = await asking(text);
    expect(ask('delivery', { ordered: '2030-12-31', days: 1 })).toEqual({ result: '2031-01-02' });
    expect(ask('delivery', { ordered: '2031-12-30', days: 1 })).toEqual({ result: '2031-12-31' });
    expect(ask('delivery', { ordered: '2031-12-31', days: 1 }).message).toMatch(/^ordered, days : les jours fériés/);
    expect(ask('delivery', { ordered: '2035-06-01', days: 0 })).toEqual({ result: '2035-06-01' });
    expect(ask('delivery', { ordered: '2035-06-01', days: 1, holidays: [] })).toEqual({ result: '2035-06-04' });
    expect(ask('delivery', { ordered: '1999-12-31', days: -1, holidays: [] })).toEqual({ result: '1999-12-30' });
  });

  test('days beyond 300 years of them are refused', async () => {
    const ask = await asking(text);
    expect(ask('delivery', { ordered: '2000-01-01', days: 109_573, holidays: [] })).toEqual({ result: '2420-01-01' });
    for (const days of [109_574, 1_000_000_000, -1_000_000_000])
      expect(ask('delivery', { ordered: '2000-01-01', days, holidays: [] }).message).toMatch(/300 ans/);
  });

  test('a list made from a calendar knows no more than the calendar', async () => {
    const ask = await asking(text);
    expect(ask('closed', { ordered: '2024-05-06', also: ['2024-05-07'] })).toEqual({ result: '2024-05-16' });
    expect(ask('closed', { ordered: '2035-05-06', also: ['2035-05-07'] }).message).toMatch(/connus que de 2022 à 2031/);
  });
});

describe('the day of the month', () => {
  const text = oneClause(
    'Le prélèvement a lieu le jour du mois choisi.',
    `
id: debitDate
inputs:
  on: { type: date, label: Date }
  chosen: { type: count, label: Jour choisi }
output: { type: date, label: Prélèvement }
formula: nextDayOfMonth(on, chosen)`,
  );

  test.each([
    [1, '2024-03-01'],
    [29, '2024-02-29'],
    [30, '2024-03-30'],
    [31, '2024-03-31'],
  ])('%i is found', async (chosen, found) => {
    expect((await asking(text))('debitDate', { on: '2024-02-02', chosen })).toEqual({ result: found });
  });

  test.each([0, -1, 32, 1_000_000_000])('%i is refused', async (chosen) => {
    expect((await asking(text))('debitDate', { on: '2024-02-02', chosen }).message).toBe('chosen : attendu, un jour du mois, de 1 à 31');
  });

  test('is computed only where it is read', async () => {
    const ask = await asking(
      oneClause(
        'Le prélèvement a lieu le jour du mois choisi, sauf refus.',
        `
id: debitDate
inputs: { on: { type: date, label: Date }, chosen: { type: count, label: Jour choisi }, refused: { type: boolean, label: Refus } }
output: { type: date, label: Prélèvement }
where:
  next: { is: 'nextDayOfMonth(on, chosen)', label: jour }
  after: { is: 'dayAfter(next)', label: lendemain }
formula: if refused then on else if after > on and daysBetween(on, after) > 0 then after else next`,
      ),
    );
    expect(ask('debitDate', { on: '2024-02-02', chosen: 32, refused: true })).toEqual({ result: '2024-02-02' });
    expect(ask('debitDate', { on: '2024-02-02', chosen: 32, refused: false }).message).toMatch(/^chosen : /);
  });
});

describe('an instant moved by a time', () => {
  const text = oneClause(
    'Le délai est de [2 heures](val:step) par fois.',
    `
id: moved
inputs: { at: { type: instant, label: Instant }, times: { type: count, label: Fois } }
output: { type: instant, label: Instant }
formula: at + step * times`,
    `
id: ago
inputs: { at: { type: instant, label: Instant }, times: { type: count, label: Fois } }
output: { type: instant, label: Instant }
formula: at - step * times * times * times`,
  );

  test('is exact to a million hours and refused beyond, whatever the number', async () => {
    const ask = await asking(text);
    const at = '2024-01-01T00:00:00+01:00';
    expect(ask('moved', { at, times: 500_000 })).toEqual({ result: '2138-01-29T16:00:00+01:00' });
    expect(ask('moved', { at, times: -500_000 })).toEqual({ result: '1909-12-03T07:09:00+00:09' });
    for (const times of [500_001, -500_001, 1_000_000_000])
      expect(ask('moved', { at, times }).message).toMatch(/^times : .*1 000 000 d’heures$/);
    for (const times of [1_000_000_000, -1_000_000_000]) expect(ask('ago', { at, times }).message).toMatch(/^times : /);
    expect(ask('ago', { at, times: 2 })).toEqual({ result: '2023-12-31T08:00:00+01:00' });
  });
});

test('a period written in months and years is read as all of its months', async () => {
  const ask = await asking(
    oneClause(
      'La durée est de [un an et deux mois](val:term).',
      ...['months', 'years', 'days'].map((part) => `id: ${part}\ninputs: {}\noutput: { type: count, label: n }\nformula: term.${part}`),
    ),
  );
  expect(['months', 'years', 'days'].map((part) => ask(part, {}).result)).toEqual([14, 1, 0]);
});

test('a ticket of the last accepted day is due in the year after; one logged in that year is refused', async () => {
  const { program } = compile(contractFiles('telenet'));
  const ask = await askingProgram(program!);
  const ticket = { motive: 'incident', priority: 'standard', intervention: 'hosting-site-unreachable' };
  const due = (loggedAt: string, dayCounting: string, more = {}): unknown => {
    const { result, message } = ask('reactionDeadline', { ...ticket, loggedAt, ...more }, { dayCounting });
    return (result as { at: string } | undefined)?.at ?? message;
  };
  expect(due('2030-12-31T17:00:00+01:00', 'ten-working-hours')).toBe('2031-01-02T17:00:00+01:00');
  expect(due('2030-12-31T17:00:00+01:00', 'end-of-next-day')).toBe('2031-01-02T18:00:00+01:00');
  expect(due('2031-01-02T09:00:00+01:00', 'ten-working-hours')).toMatch(/hors des années du calendrier belge/);
  expect(due('2021-12-31T09:00:00+01:00', 'ten-working-hours')).toMatch(/hors des années du calendrier belge/);
  expect(due('2035-01-02T09:00:00+01:00', 'ten-working-hours', { holidays: [] })).toBe('2035-01-03T09:00:00+01:00');
});
