/** Hours of several windows, not the same each weekday, in SQL: each function of them answers drawn inputs as the generated code does. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSession, type Session } from '../../../compiler/cli/batch/rows/session.ts';
import { proveSql } from '../../../compiler/cli/proof/equivalence.ts';
import { compile } from '../../../compiler/compile.ts';
import { hoursName } from '../../../compiler/emit/sql/time/hours-table.ts';
import { Unsayable } from '../../../compiler/emit/sql/unsayable.ts';
import type { Generated } from '../../../compiler/interpret/draw/differential.ts';
import { oneClause, said } from '../../ask.ts';
import { emitted } from '../../emitted.ts';
import { run } from '../build.ts';

const words =
  'L’assistance répond [de 9 h à 12 h et de 14 h à 18 h](val:windows), l’astreinte [du lundi au jeudi de 9h à 18h et le vendredi de 9h à 17h](val:shifts), à [deux](val:two) près.';
const declared = `
\`\`\`yaml assumptions
paris: { value: Europe/Paris, type: timeZone, label: heure légale, source: usage }
worked: { value: [monday, tuesday, wednesday, thursday, friday], type: list<weekday>, label: jours ouvrés, source: usage }
\`\`\`
`;
const inputs: Readonly<Record<string, string>> = {
  at: '{ at: { type: instant, label: at } }',
  span: '{ from: { type: instant, label: from }, to: { type: instant, label: to } }',
  on: '{ on: { type: date, label: on } }',
  days: '{ days: { type: count, label: days } }',
};
const rule = (id: string, given: string, output: string, formula: string): string =>
  `id: ${id}\ninputs: ${inputs[given]}\noutput: { type: ${output}, label: résultat }\nformula: ${formula}`;

const schedules = { night: 'openingHours(windows, worked, paris, feries)', duty: 'openingHours(shifts, paris, feries)' };
const rules = Object.entries(schedules).flatMap(([name, hours]) => [
  rule(`${name}Open`, 'at', 'boolean', `isOpen(at, ${hours})`),
  rule(`${name}Spent`, 'span', 'duration', `openTime(from, to, ${hours})`),
  rule(`${name}Next`, 'at', 'instant', `nextOpening(at, ${hours})`),
  rule(`${name}Later`, 'on', 'date', `addOpenDays(on, two, ${hours})`),
  rule(`${name}Shuts`, 'on', 'instant', `closing(on, ${hours})`),
  rule(`${name}Length`, 'days', 'duration', `days * openingLength(${hours})`),
]);
const due = rule('due', 'at', 'instant', `addOpenTime(at, two * openingLength(${schedules.night}), ${schedules.night})`);
const text = oneClause(words, ...rules, due) + declared;
const { program } = compile({ id: 'essai', files: [{ file: 'contract.md', text }] });

test('the text compiles', () => expect(said(text)).toEqual([]));

let session: Session;
let generated: Generated;
beforeAll(async () => {
  session = await openSession({ threads: 1 });
  generated = (await run(emitted(program!), 'wire')) as unknown as Generated;
});
afterAll(() => session.close());

test.each(program?.rules.filter(({ id }) => id !== 'due').map(({ id }) => id) ?? [])('%s', async (id) => {
  const { disagreement, compared, refused } = await proveSql(
    program!,
    program!.rules.find((each) => each.id === id)!,
    generated,
    session,
    600,
  );
  expect(disagreement).toBeUndefined();
  // Days that are unlike have no one length.
  expect(compared > 200 && refused < compared !== (id === 'dutyLength')).toBe(true);
});

test('where added time ends over several windows is left to the generated code', async () => {
  const rules = program!.rules.find(({ id }) => id === 'due')!;
  await expect(proveSql(program!, rules, generated, session, 1)).rejects.toThrow(
    new Unsayable('the end of open time over several windows'),
  );
});

test('hours of other weekdays, times or zones have tables of other names', () => {
  const days = { id: 'feries', days: [], known: { from: 0, until: 1 }, covered: { from: 0, until: 1 }, kind: 'calendar' } as const;
  const hours = { opening: 0, closing: 86_400_000, weekdays: ['monday', 'tuesday'], zone: 'UTC', days };
  const others = [
    hours,
    { ...hours, weekdays: ['monday', 'wednesday'] },
    { ...hours, zone: 'Africa/Kigali' },
    { ...hours, closing: 3_600_000 },
  ];
  const run = { ...hours, weekdays: ['monday', 'tuesday', 'wednesday'] };
  expect(new Set([...others, run].map(hoursName)).size).toBe(5);
});
