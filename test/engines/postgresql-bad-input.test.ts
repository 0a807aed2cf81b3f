/** What PostgreSQL is never left to answer. */
import { expect, test } from 'vitest';
import { postgresql } from '../../compiler/emit/sql/engine/postgresql.ts';
import { startPostgresql } from '../../tools/engines/postgresql.ts';
import { refuseBadInput } from './bad-input.ts';

const session = await refuseBadInput(postgresql, startPostgresql, {
  exists: 'schema "bad" already exists',
  asked: ['140000', '9990000'],
  float: 'float8',
});

test('what is no number, and what has no end, is told with its row', async () => {
  const answers = await session.rows(
    `SELECT a.error FROM (VALUES ('NaN'::numeric), ('Infinity'), ('0.0000001')) g(price) CROSS JOIN LATERAL bad."overageCharge"(2, 1, price) a`,
  );
  const limits = 'unitPrice : attendu, un montant tel que 100.00 EUR dans les limites';
  expect(answers.map(({ error }) => error)).toEqual([limits, limits, 'unitPrice : attendu, un montant tel que 100.00 EUR']);
});
