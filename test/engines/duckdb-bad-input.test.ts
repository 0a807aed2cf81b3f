/** What DuckDB, which would round a float and replace a macro unasked, is never left to answer. */
import { expect, test } from 'vitest';
import { duckdb } from '../../compiler/emit/sql/engine/duckdb.ts';
import { sqlScript } from '../../compiler/emit/sql/script.ts';
import { startDuckdb } from '../../tools/engines/duckdb.ts';
import { refuseBadInput } from './bad-input.ts';
import { loadContract } from './contract-draws.ts';

const session = await refuseBadInput(duckdb, startDuckdb, {
  exists: 'already exists',
  asked: ['< [1, 3]', '< [999, 0]'],
  float: 'DOUBLE',
});

const loadOne = (table: string, emailsSent: string, unitPrice: string): Promise<void> =>
  session.load(
    table,
    [
      ['_row', 'BIGINT'],
      ['emailsSent', emailsSent],
      ['quota', 'BIGINT'],
      ['unitPrice', unitPrice],
    ],
    ['{"_row":0,"emailsSent":1.5,"quota":1,"unitPrice":"0.5"}'],
  );

test('a decimal where whole numbers are expected, and a text where an amount is, end the query before a row is answered', async () => {
  await loadOne('decimal_rows', 'DECIMAL(18,1)', 'DECIMAL(18,6)');
  const decimals = session.rows(`FROM bad."overageCharge"('decimal_rows')`);
  await expect(decimals).rejects.toThrow('emailsSent : expected BIGINT, found DECIMAL(18,1)');
  await loadOne('text_rows', 'BIGINT', 'VARCHAR');
  await expect(session.rows(`FROM bad."overageCharge"('text_rows')`)).rejects.toThrow();
});

test('without the extension of instants nothing is installed', async () => {
  const { program } = await loadContract('alteo');
  const { text } = sqlScript(program, program.rules, {}, duckdb, { schema: 'bare', isReplaced: false, rowsOf: () => '' });
  await expect(session.script(text.replace('LOAD icu;', 'LOAD clausier_absent;'))).rejects.toThrow('clausier_absent');
  await expect(session.rows(`FROM bare."overageCharge"('bad_rows')`)).rejects.toThrow();
});
