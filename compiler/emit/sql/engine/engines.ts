/** The engines that a script may be for, by name. */
import { clickhouse } from './clickhouse.ts';
import { duckdb } from './duckdb.ts';
import type { Engine } from './engine.ts';
import { postgresql } from './postgresql.ts';
import { spark } from './spark.ts';

export const engines: Readonly<Record<string, Engine>> = { duckdb, postgresql, clickhouse, spark };
