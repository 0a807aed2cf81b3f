/** The rules of both contracts as the macros of DuckDB answer them. */
import { duckdb } from '../../compiler/emit/sql/engine/duckdb.ts';
import { startDuckdb } from '../../tools/engines/duckdb.ts';
import { proveEngine } from './prove-engine.ts';
import { unsaidAnywhere } from './unsaid.ts';

await proveEngine(duckdb, startDuckdb, unsaidAnywhere);
