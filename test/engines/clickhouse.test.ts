/** The rules of both contracts as ClickHouse answers them. */
import { clickhouse } from '../../compiler/emit/sql/engine/clickhouse.ts';
import { startClickhouse } from '../../tools/engines/clickhouse.ts';
import { proveEngine } from './prove-engine.ts';
import { unsaidAnywhere } from './unsaid.ts';

await proveEngine(clickhouse, startClickhouse, unsaidAnywhere);
