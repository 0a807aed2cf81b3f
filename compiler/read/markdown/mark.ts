/** A link node → the scheme, id and title of a mark; any other link is reported. Its words are read by the caller. */
import { diagnose } from '../../diagnostic/catalogue.ts';
import { type Report, type Spoilt, spoiling } from '../../diagnostic/diagnostic.ts';
import { suggest } from '../../diagnostic/suggest.ts';
import { keywords } from '../../language/feel/keywords.ts';
import type { Mark, MarkScheme } from '../../model/contract.ts';
import type { Span } from '../../source.ts';
import type { MarkdownNode } from './markdown-node.ts';

const schemes: readonly MarkScheme[] = ['val', 'term', 'ref', 'formula', 'id', 'skip'];
const addresses = /^(?:https?|mailto|ftp|tel|data|javascript|file)$/i;

const idForms: Partial<Record<MarkScheme, { readonly pattern: RegExp; readonly expected: string }>> = {
  val: {
    pattern: new RegExp(`^(?!(?:${keywords})$)[a-z][A-Za-z0-9]*$`),
    expected: 'a camelCase name that is no word of the rule language',
  },
  term: { pattern: /^[a-z][A-Za-z0-9]*$/, expected: 'a camelCase name' },
  formula: { pattern: /^[a-z][A-Za-z0-9]*$/, expected: 'a camelCase name' },
  id: { pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, expected: 'lower-case words joined by hyphens' },
  ref: { pattern: /\S/, expected: 'the clause it refers to' },
};

type MarkHead = Pick<Mark, 'scheme' | 'id' | 'title' | 'span'>;

/** `[99,9%](val:targetAvailability "taux")` → scheme `val`, id `targetAvailability`, title `taux`. */
export function markOf(node: MarkdownNode, file: string, report: Report): MarkHead | undefined {
  const span: Span = { file, start: node.start, end: node.end };
  const [, name, id] = /^([A-Za-z][\w.+-]*):(.*)$/s.exec(node.url) ?? [];
  const scheme = schemes.find((one) => one === name);
  if (name === undefined || id === undefined || addresses.test(name)) {
    report(diagnose('read/link', { address: node.url }, { span }));
    return undefined;
  }
  if (!scheme) {
    report(spoiling(diagnose('read/unknown-mark', { scheme: name, ...suggestion(name) }, { span }), spoiltBy({ id, span })));
    return undefined;
  }
  return checkMark({ scheme, id, ...(node.title ? { title: node.title.normalize('NFC') } : {}), span }, report);
}

/** A name is also what it was meant to be, once its first letter is small. */
const spoiltBy = ({ id, span }: Pick<MarkHead, 'id' | 'span'>): Spoilt => ({
  span,
  texts: [id, id.charAt(0).toLowerCase() + id.slice(1).replace(/[-_. ]+(\w)/g, (_, letter: string) => letter.toUpperCase())],
});

function suggestion(name: string): { suggestion?: string } {
  const near = suggest(name, schemes);
  return near === undefined ? {} : { suggestion: near };
}

function checkMark(mark: MarkHead, report: Report): MarkHead | undefined {
  const form = idForms[mark.scheme];
  if (form && !form.pattern.test(mark.id)) {
    const told = diagnose('read/mark-id', { scheme: mark.scheme, id: mark.id, expected: form.expected }, { span: mark.span });
    report(spoiling(told, { ...spoiltBy(mark), whole: 'name' }));
    return undefined;
  }
  if (mark.scheme === 'skip' && !/\p{L}/u.test(mark.title ?? '')) {
    report(spoiling(diagnose('read/skip-reason', {}, { span: mark.span }), { ...spoiltBy(mark), whole: 'name' }));
    return undefined;
  }
  return mark;
}
