/** The rules of both contracts as ClickHouse answers them. */
import { clickhouse } from '../../compiler/emit/sql/engine/clickhouse.ts';
import { startClickhouse } from '../../tools/engines/clickhouse.ts';
import { proveEngine } from './prove-engine.ts';
import { unsaidAnywhere } from './unsaid.ts';

const looked = 'a calendar looked up in more steps than its planner holds';

await proveEngine(clickhouse, startClickhouse, {
  ...unsaidAnywhere,
  'telenet_0/reactionTimeMet': looked,
  'telenet_2/reactionTimeMet': looked,
});
