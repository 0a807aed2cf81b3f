/**
 * Diagnostics in; out, those that nobody acknowledged: `{ code, subject, reason }` silences a warning, the subject being the words it
 * stands on. An acknowledgement that silences nothing is a warning itself, unless an error kept its check from being made.
 */
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { Contract } from '../model/contract.ts';

export function withoutAcknowledged({ acknowledged, sources }: Contract, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  if (acknowledged.length === 0) return [...diagnostics];
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const warnings = diagnostics.flatMap((diagnostic) =>
    diagnostic.severity === 'warning' ? [{ diagnostic, code: diagnostic.code, words: wordsOf(diagnostic, texts) }] : [],
  );
  const silenced = new Set<Diagnostic>();
  const idle: Acknowledgement[] = [];
  for (const each of acknowledged) {
    const found = warnings.filter(({ code, words }) => code === each.code && words === plain(each.subject.value));
    for (const { diagnostic } of found) silenced.add(diagnostic);
    if (found.length === 0) idle.push(each);
  }
  const left = diagnostics.filter((diagnostic) => !silenced.has(diagnostic));
  if (left.some(({ severity }) => severity === 'error')) return left;
  return [...left, ...idle.map((each) => tellIdle(each, warnings))];
}

type Acknowledgement = Contract['acknowledged'][number];

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

function wordsOf({ places: [place] }: Diagnostic, texts: ReadonlyMap<string, string>): string | undefined {
  if (!place) return undefined;
  const text = texts.get(place.span.file);
  return text === undefined ? undefined : plain(text.slice(place.span.start, place.span.end));
}

function tellIdle({ code, subject }: Acknowledgement, warnings: readonly { code: string; words: string | undefined }[]): Diagnostic {
  const others = warnings.flatMap((warning) => (warning.code === code && warning.words !== undefined ? [warning.words] : []));
  const parameters = { code, subject: subject.value, suggestion: suggest(subject.value, others) };
  return diagnose('check/idle-acknowledgement', parameters, { span: subject.span, label: 'acknowledges nothing' });
}
