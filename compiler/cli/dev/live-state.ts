/** What open pages are told of the contracts being edited: each diagnostic with the clause it stands in, or under, and the clause's words it is about. */
import type { Compilation } from '../../compile.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Clause } from '../../model/contract.ts';
import { positionAt, type Span } from '../../source.ts';
import { sourcesOf, summary } from '../check.ts';

type Told = {
  readonly code: string;
  readonly severity: Diagnostic['severity'];
  readonly message: string;
  readonly help?: string;
  /** `contracts/alteo/contract.md:12:3`. */
  readonly place: string;
  readonly clause?: string;
  readonly words?: string;
};
export type LiveContract = { readonly id: string; readonly summary: string; readonly forgotten: number; readonly told: readonly Told[] };

/** What of some contract is to be shown anew: the data of its pages, or its code too, which the pages of rules run. */
export type Made = 'nothing' | 'pages' | 'code';

export type LiveState = {
  readonly contracts: readonly LiveContract[];
  readonly made: Made;
  /** What keeps the project, or a contract of it, from being read at all. */
  readonly failure?: string;
  /** For the console. */
  readonly said: string;
};

export function liveContract(compilation: Compilation): LiveContract {
  const { coverage, diagnostics, files } = compilation;
  const remains = [...coverage.quantities, ...coverage.sentences].filter(({ state }) => state === 'forgotten');
  return {
    id: files.id,
    summary: summary(compilation),
    forgotten: remains.length,
    told: diagnostics.map((diagnostic) => toldOf(compilation, diagnostic)),
  };
}

function toldOf(compilation: Compilation, { code, severity, message, help, places }: Diagnostic): Told {
  const span = places[0]?.span;
  const base = { code, severity, message, ...(help === undefined ? {} : { help }), place: '' };
  if (!span) return base;
  const source = sourcesOf([compilation]).get(span.file);
  const { line, column } = positionAt(source ?? { file: span.file, text: '' }, span.start);
  return { ...base, place: `${span.file}:${line}:${column}`, ...placeIn(compilation.linked.contract.clauses, span) };
}

/** The clause that holds the span, or stands above the block that does. */
function placeIn(clauses: readonly Clause[], span: Span): { clause?: string; words?: string } {
  const above = clauses.findLast((clause) => clause.span.file === span.file && clause.span.start <= span.start);
  if (!above) return {};
  const words = wordsAt(above, span);
  return { clause: above.id, ...(words === '' ? {} : { words }) };
}

/** The clause's own words inside a span of its source. */
function wordsAt({ runs, text }: Clause, { start, end }: Span): string {
  const inside = runs.filter(({ span }) => span.start < end && start < span.end);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return '';
  const from = first.start + Math.max(0, start - first.span.start);
  const to = last.end - Math.max(0, last.span.end - end);
  return text.slice(from, to).trim();
}
