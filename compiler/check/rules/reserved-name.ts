/** A rule's id is the name of its function: no word that TypeScript keeps, nor a name that the generated module exports itself. */
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Linked } from '../../model/linked.ts';

const kept = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for
  function if implements import in instanceof interface let new null package private protected public return static super switch this throw
  true try typeof undefined var void while with yield norms readings evaluate explain`.split(/\s+/),
);

export function checkReservedNames({ rules }: Linked, report: Report): void {
  const made = new Map([...rules.keys()].flatMap((id) => madeOf(id).map((name) => [name, id] as const)));
  for (const [id, { declaration }] of rules) {
    const owner = made.get(id);
    if (!kept.has(id) && owner === undefined) continue;
    report(diagnose('check/reserved-name', { id, owner }, { span: declaration.id.span, label: 'not free' }));
  }
}

/** Other functions that are made of a rule. */
const madeOf = (id: string): string[] => [`${id}Of`, `explain${id.charAt(0).toUpperCase()}${id.slice(1)}`];
