/** The rules of both contracts as ClickHouse answers them. */
import { clickhouse } from '../../compiler/emit/sql/engine/clickhouse.ts';
import { startClickhouse } from '../../tools/engines/clickhouse.ts';
import { proveEngine } from './prove-engine.ts';
import { unsaidAnywhere } from './unsaid.ts';

const looked = 'a table of a calendar or a clock, looked up at every step';
const calendars = Object.fromEntries(
  [0, 1, 2].flatMap((set) =>
    ['reactionTime', 'isWorkingTime', 'reactionDeadline', 'reactionTimeMet'].map((rule) => [`telenet_${set}/${rule}`, looked] as const),
  ),
);

await proveEngine(clickhouse, startClickhouse, { ...unsaidAnywhere, ...calendars });
