/** Law: what is compiled can be seen. Characters that print nothing are refused as written, as an entity and as an escape. */
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import { codePointOf, invisible } from '../../language/text/invisible.ts';
import type { Clause } from '../../model/contract.ts';
import { spanOf } from '../../model/place.ts';
import { type Source, type Span, slice } from '../../source.ts';
import type { YamlNode } from './yaml-node.ts';

const shown = 5;

/** A whole file as it is written; one byte order mark at its start is none of its characters. */
export function refuseInvisible({ file, text }: Source, report: Report): void {
  const found = Array.from(text.matchAll(invisible)).filter(({ 0: sign, index }) => index > 0 || sign !== '\ufeff');
  for (const { 0: sign, index } of found.slice(0, shown))
    tell(sign, { file, start: index, end: index + sign.length }, found.length, report);
}

/** Words whose Markdown wrote such a character as an entity. */
export function refuseInvisibleWords(clauses: readonly Clause[], source: Source, report: Report): void {
  if (!source.text.includes('&')) return;
  for (const clause of clauses) {
    for (const { 0: sign, index } of clause.text.matchAll(invisible)) {
      const span = spanOf(clause, index, index + sign.length);
      if (!slice(source, span).includes(sign)) tell(sign, span, 1, report);
    }
  }
}

/** Scalars and keys of YAML that escape such a character: `"\u200b"`. */
export function refuseInvisibleValues({ text, span, entries, items }: YamlNode, source: Source, report: Report): void {
  refuseText(text ?? '', span, source, report);
  for (const { key, node } of entries) {
    refuseText(key.value, key.span, source, report);
    refuseInvisibleValues(node, source, report);
  }
  for (const item of items) refuseInvisibleValues(item, source, report);
}

function refuseText(text: string, span: Span, source: Source, report: Report): void {
  const [sign] = text.match(invisible) ?? [];
  if (sign !== undefined && !slice(source, span).includes(sign)) tell(sign, span, 1, report);
}

function tell(sign: string, span: Span, count: number, report: Report): void {
  report(diagnose('read/invisible', { sign: codePointOf(sign), count }, { span }));
}
