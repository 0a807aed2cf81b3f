/** The clause model as JSON Schema: what `manifest.json` of every contract holds. */
import { z } from 'zod';
import { manifestModel } from '../../model/report/manifest.ts';

export function clauseModelSchema(): string {
  const schema = z.toJSONSchema(manifestModel, { target: 'draft-2020-12', io: 'input' });
  return `${JSON.stringify({ ...(oneTypeEach(schema) as object), $id: 'urn:clausier:manifest', title: 'Clause model of a contract' }, null, 2)}\n`;
}

/** Strict validators want one type per schema: `type: [a, b]` becomes a choice. */
function oneTypeEach(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(oneTypeEach);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { type, ...rest } = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, oneTypeEach(value)]));
  if (type === undefined) return rest;
  return Array.isArray(type) ? { ...rest, anyOf: type.map((each) => ({ type: each })) } : { type, ...rest };
}
