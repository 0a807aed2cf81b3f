/**
 * Clause ids written in fences and sibling files → the ids those clauses have in the new edition. A clause that is gone
 * gets an id that no clause has, so that the next check asks for it.
 */

import type { Contract } from '../../model/contract.ts';
import type { Located } from '../../model/located.ts';
import type { Program } from '../../model/program.ts';
import type { Source } from '../../source.ts';

/** Replaces `text.slice(start, end)` of a file. */
export type Replacement = { readonly file: string; readonly start: number; readonly end: number; readonly text: string };

/** Where a clause, or the words quoted in it, now stands; undefined if it is gone. */
export type FindClause = (clause: string, quote?: string) => string | undefined;

export function idReplacements({ linked: { contract } }: Program, find: FindClause): Replacement[] {
  return writtenIds(contract).flatMap(({ clause, quote }) => {
    const source = contract.sources.find(({ file }) => file === clause.span.file);
    const id = find(clause.value, quote) ?? `removed/${clause.value}`;
    return source && id !== clause.value ? replace(clause, id, source) : [];
  });
}

type Written = { readonly clause: Located<string>; readonly quote?: string };

/** Every clause id that a declaration writes, with the quote that says which words of it are meant. */
function writtenIds(contract: Contract): Written[] {
  const quoted = [
    ...contract.norms,
    ...contract.readings,
    ...contract.ambiguities,
    ...contract.waivers,
    ...contract.matrices.flatMap(({ rows }) => rows),
    ...contract.rules.flatMap(({ scope }) => scope),
  ];
  const carried = contract.rules.flatMap(({ carries }) => carries);
  const bound = [...contract.values, ...contract.terms, ...carried].flatMap(({ clause, quote }) =>
    clause && quote ? [{ clause, quote: quote.value }] : [],
  );
  return [
    ...quoted.map(({ clause, quote }) => ({ clause, quote: quote.value })),
    ...bound,
    ...contract.rules.flatMap(({ clauses, exceptions }) =>
      [...clauses, ...exceptions.map(({ clause }) => clause)].map((clause) => ({ clause })),
    ),
    ...contract.tariffs.map(({ table }) => ({ clause: table })),
  ];
}

/** Nothing where the declaration takes the clause it stands under and writes no id. */
function replace({ value, span }: Located<string>, id: string, { text }: Source): Replacement[] {
  const written = text.slice(span.start, span.end);
  const quote = /^["']/.exec(written)?.[0] ?? '';
  if (written !== `${quote}${value}${quote}`) return [];
  const within = quote === '' && /["']/.test(text[span.start - 1] ?? '');
  const needed = quote === '' && !within && /^[\d.]+$/.test(id) ? '"' : quote;
  return [{ file: span.file, start: span.start, end: span.end, text: `${needed}${id}${needed}` }];
}

/** Part of a source with the replacements that fall in it; each place is replaced once. */
export function rewrite(source: Source, replacements: readonly Replacement[], start = 0, end = source.text.length): string {
  const own = replacements
    .filter((one) => one.file === source.file && one.start >= start && one.end <= end)
    .sort((a, b) => a.start - b.start);
  let out = '';
  let at = start;
  for (const one of own) {
    if (one.start < at) continue;
    out += source.text.slice(at, one.start) + one.text;
    at = one.end;
  }
  return out + source.text.slice(at, end);
}
