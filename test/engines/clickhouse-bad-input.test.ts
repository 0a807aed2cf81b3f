/** What ClickHouse, whose integers wrap, is never left to answer. */
import { clickhouse } from '../../compiler/emit/sql/engine/clickhouse.ts';
import { startClickhouse } from '../../tools/engines/clickhouse.ts';
import { refuseBadInput } from './bad-input.ts';

await refuseBadInput(clickhouse, startClickhouse, {
  exists: 'already exists',
  asked: ['< 25', '< 999'],
  float: 'Nullable(Float64)',
});
