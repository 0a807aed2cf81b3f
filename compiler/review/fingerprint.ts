/** What a sign-off vouches for: what a rule and the rules it calls mean, and the words they rest on. */
import { createHash } from 'node:crypto';
import type { Program, Rule } from '../model/program.ts';
import { meaningOf } from './meaning.ts';

/** 16 hexadecimal digits; equal as long as neither the words nor what they compute change. Callees count. */
export function fingerprint(rule: Rule, program: Program): string {
  const callees = program.rules.filter(({ id }) => rule.calls.includes(id)).map((callee) => fingerprint(callee, program));
  const essence = [meaningOf(rule, program), wordsOf(rule, program), callees];
  return createHash('sha256').update(JSON.stringify(essence)).digest('hex').slice(0, 16);
}

/** The words of the rule's clauses, of those its rows and exceptions name, and those that limit its scope; their ids may be renumbered. */
function wordsOf({ clauses, body, scope }: Rule, { linked }: Program): string[] {
  const rows = body.kind === 'table' ? body.table.rows.flatMap(({ clause }) => clause ?? []) : [];
  const exceptions = body.kind === 'exceptions' ? body.exceptions.map(({ clause }) => clause) : [];
  const named = new Set([...clauses, ...rows, ...exceptions]);
  return [...[...named].map((id) => linked.clauses.get(id)?.text ?? ''), ...scope.map(({ text }) => text)];
}
