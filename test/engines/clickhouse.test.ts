/** The rules of both contracts as ClickHouse answers them. */
import { clickhouse } from '../../compiler/emit/sql/engine/clickhouse.ts';
import { startClickhouse } from '../../tools/engines/clickhouse.ts';
import { loadContract, setsOf } from './contract-draws.ts';
import { proveEngine } from './prove-engine.ts';
import { unsaidAnywhere } from './unsaid.ts';

const looked = 'a table of a calendar or a clock, looked up at every step';
const telenet = await loadContract('telenet');
const calendars = Object.fromEntries(
  ['reactionTime', 'isWorkingTime', 'reactionDeadline', 'reactionTimeMet'].flatMap((id) => {
    const rule = telenet.program.rules.find((each) => each.id === id);
    return rule ? setsOf(telenet, rule).map((_, set) => [`telenet_${set}/${id}`, looked] as const) : [];
  }),
);

await proveEngine(clickhouse, startClickhouse, { ...unsaidAnywhere, ...calendars });
