/** The front matter of a contract → its data. A contract without one has empty data; what one says wrongly is reported. */
import { diagnose } from '../../diagnostic/catalogue.ts';
import { type Diagnostic, type Report, spoiling } from '../../diagnostic/diagnostic.ts';
import type { CalendarDeclaration, FrontMatter } from '../../model/contract.ts';
import { dateYears } from '../../model/type.ts';
import type { Span } from '../../source.ts';
import { spoiltNode } from '../yaml/spoilt.ts';
import { entriesAt, field, itemsAt, optionalText, spanAt, textAt, textMap } from '../yaml/yaml-field.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';
import { frontMatterShape } from './declaration-shape.ts';
import { leadsOut, slashed } from './named-original.ts';
import { readable } from './readable.ts';

export function noFrontMatter(id: string, span: Span): FrontMatter {
  return {
    title: id,
    provider: id,
    parties: {},
    edition: '',
    language: 'fr',
    jurisdiction: '',
    currency: 'EUR',
    furniture: [],
    names: [],
    calendars: [],
    span,
  };
}

/** A key that says it wrongly, or an item of a list, is left out; what only it could say is not told as missing. */
export function readFrontMatter(whole: YamlNode, span: Span, report: Report): FrontMatter | undefined {
  const node = readable(frontMatterShape, whole, partOf, (diagnostic) => report(frontal(diagnostic)));
  if (!node) return undefined;
  const original = field(node, 'original');
  const calendars = entriesAt(node, 'calendars').map((entry) => readCalendar(entry, report));
  return {
    title: textAt(node, 'title'),
    provider: textAt(node, 'provider'),
    parties: textMap(field(node, 'parties')),
    edition: textAt(node, 'edition'),
    language: textAt(node, 'language'),
    jurisdiction: textAt(node, 'jurisdiction'),
    currency: textAt(node, 'currency'),
    ...optionalText(node, 'timeZone'),
    ...(original ? { original: readOriginal(original, report) } : {}),
    furniture: itemsAt(node, 'furniture').map(readFurniture),
    names: itemsAt(node, 'names').map((item) => ({
      name: textAt(item, 'name'),
      reason: textAt(item, 'reason'),
      span: spanAt(item, 'name'),
    })),
    calendars: calendars.filter((one) => one !== undefined),
    span,
  };
}

const partOf = (path: readonly string[]): readonly string[] => path.slice(0, /^(?:furniture|names|calendars)$/.test(path[0] ?? '') ? 2 : 1);

const frontal = (diagnostic: Diagnostic): Diagnostic =>
  diagnostic.spoils ? spoiling(diagnostic, { ...diagnostic.spoils, whole: 'front matter' }) : diagnostic;

/** Paths with `/`, whatever the system they were written on; one that leads out of the folder is refused. */
function readOriginal(node: YamlNode, report: Report): NonNullable<FrontMatter['original']> {
  for (const key of ['file', 'pdf']) {
    const path = textAt(node, key);
    if (leadsOut(path)) report(diagnose('read/path-outside', { path }, { span: spanAt(node, key) }));
  }
  const { pdf } = optionalText(node, 'pdf');
  return { file: slashed(textAt(node, 'file')), sha256: textAt(node, 'sha256'), ...(pdf === undefined ? {} : { pdf: slashed(pdf) }) };
}

function readFurniture(item: YamlNode): FrontMatter['furniture'][number] {
  return { text: textAt(item, 'text'), count: Number(field(item, 'count')?.value), what: textAt(item, 'what'), span: spanAt(item, 'text') };
}

function readCalendar({ key, node }: YamlNode['entries'][number], report: Report): CalendarDeclaration | undefined {
  const [first, last, ...more] = itemsAt(node, 'years').map(({ value }) => Number(value));
  if (first === undefined || last === undefined || more.length > 0 || first > last || first < dateYears.first || last > dateYears.last) {
    const place = { span: field(node, 'years')?.span ?? key.span };
    const expected = `[first year, last year], from ${dateYears.first} to ${dateYears.last}`;
    const told = diagnose('read/front-matter', { problem: `years of calendar "${key.value}"`, expected }, place);
    report(spoiling(told, spoiltNode(node, [key.value])));
    return undefined;
  }
  return {
    id: key.value,
    label: textAt(node, 'label'),
    country: textAt(node, 'country'),
    firstYear: first,
    lastYear: last,
    source: textAt(node, 'source'),
  };
}
