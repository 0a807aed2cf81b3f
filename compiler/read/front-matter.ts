/** The front matter of a contract → its data. A contract without one has empty data; what one says wrongly is reported. */
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { CalendarDeclaration, FrontMatter } from '../model/contract.ts';
import { dateYears } from '../model/type.ts';
import type { Span } from '../source.ts';
import { frontMatterShape } from './declaration-shape.ts';
import { hasShape } from './shape.ts';
import type { YamlNode } from './yaml.ts';
import { entriesAt, field, itemsAt, optionalText, spanAt, textAt, textMap } from './yaml-field.ts';

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

export function readFrontMatter(node: YamlNode, span: Span, report: Report): FrontMatter | undefined {
  if (!hasShape(frontMatterShape, node, report)) return undefined;
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
    ...(original
      ? { original: { file: textAt(original, 'file'), sha256: textAt(original, 'sha256'), ...optionalText(original, 'pdf') } }
      : {}),
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

function readFurniture(item: YamlNode): FrontMatter['furniture'][number] {
  return { text: textAt(item, 'text'), count: Number(field(item, 'count')?.value), what: textAt(item, 'what'), span: spanAt(item, 'text') };
}

function readCalendar({ key, node }: YamlNode['entries'][number], report: Report): CalendarDeclaration | undefined {
  const [first, last, ...more] = itemsAt(node, 'years').map(({ value }) => Number(value));
  if (first === undefined || last === undefined || more.length > 0 || first > last || first < dateYears.first || last > dateYears.last) {
    const place = { span: field(node, 'years')?.span ?? key.span };
    report(
      diagnose(
        'read/front-matter',
        { problem: `years of calendar "${key.value}"`, expected: `[first year, last year], from ${dateYears.first} to ${dateYears.last}` },
        place,
      ),
    );
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
