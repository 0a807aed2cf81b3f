/** The rules of both contracts as PostgreSQL answers them. */
import { postgresql } from '../../compiler/emit/sql/engine/postgresql.ts';
import { startPostgresql } from '../../tools/engines/postgresql.ts';
import { proveEngine } from './prove-engine.ts';
import { unsaidAnywhere } from './unsaid.ts';

await proveEngine(postgresql, startPostgresql, unsaidAnywhere);
