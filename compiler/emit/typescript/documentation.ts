/** TSDoc of generated declarations: the rule's question, its clauses' own words, units, readings and refusals. */

import type { Messages } from '../../language/messages.ts';
import { inFullName } from '../../model/plan/generated-name.ts';
import type { Input, Program, Rule } from '../../model/program.ts';
import { type Type, type Unit, wireQuantityOf } from '../../model/type.ts';
import { rowOf } from '../../runtime/row-of.ts';
import { filled } from '../../runtime/words.ts';

const reordering = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text for a comment on one line: no sign that turns the order of what is read. */
export const lineOf = (text: string): string => text.toWellFormed().replaceAll(reordering, '').replaceAll(/\s+/g, ' ').trim();

/** Text inside a comment: it can neither end it nor start a tag. */
const safe = (text: string): string => lineOf(text).replaceAll('*/', '*​/').replaceAll('@', '＠');

export function ruleDocumentation(program: Program, rule: Rule, messages: Messages): string {
  const { quoted, scope, place, choices, choice: offered, throws } = messages.documentation;
  const quotes = rule.clauses.flatMap((id) => {
    const clause = program.linked.clauses.get(id);
    return clause ? [filled(quoted, { clause: id, text: safe(shortened(clause.text)) })] : [];
  });
  const readings = rule.readings.map(({ choice, options, default: option }) =>
    filled(offered, { choice, options: options.join(', '), option }),
  );
  const places = rule.scope.map(({ text, clause }) => filled(place, { text: safe(shortened(text)), clause }));
  const refused = rule.requires.map(({ says }) => safe(says));
  const lines = [
    `${safe(rule.title)}. ${safe(rule.question)}`,
    ...(quotes.length > 0 ? ['', ...quotes] : []),
    ...(places.length > 0 ? ['', filled(scope, { places: places.join(', ') })] : []),
    ...(rule.note ? ['', safe(rule.note)] : []),
    ...(readings.length > 0 ? ['', filled(choices, { function: inFullName(rule.id) }), ...readings] : []),
    '',
    `@returns ${safe(rule.outputLabel)}${unitOf(rule.output, messages)}`,
    ...(refused.length > 0 ? [filled(throws, { refused: refused.join(' ; ') })] : []),
  ];
  return lines.map(folded).join('\n');
}

/** Lines of at most 110 characters, or one word. */
const folded = (line: string): string => line.replaceAll(/(.{1,110})(?: |$)/g, '$1\n').trimEnd();

export function inputDocumentation(input: Input, messages: Messages): string {
  return [`${safe(input.label)}${unitOf(input.type, messages)}`, ...(input.note ? [safe(input.note)] : [])].join('. ');
}

export function unitOf(type: Type, messages: Messages): string {
  const unit = unitText(type, messages);
  return unit ? `, ${unit}` : '';
}

/** `hors taxes (HT)`; nothing where the contract does not say it. */
export function taxWords({ tax }: Unit, { documentation }: Messages): string | undefined {
  return tax && documentation.tax[tax];
}

function nativeUnit(unit: Unit, { wire }: Messages): string | undefined {
  const kind = wireQuantityOf(unit);
  return kind && rowOf(kind).words[wire.language].native;
}

function unitText(type: Type, messages: Messages): string | undefined {
  switch (type.kind) {
    case 'quantity':
      return [nativeUnit(type.unit, messages), taxWords(type.unit, messages)].filter(Boolean).join(' ');
    case 'date':
      return messages.documentation.days;
    case 'instant':
      return messages.documentation.milliseconds;
    case 'list':
    case 'optional':
      return unitText(type.of, messages);
    default:
      return undefined;
  }
}

function shortened(text: string): string {
  if (text.length <= 300) return text;
  return `${text.slice(0, text.lastIndexOf(' ', 300))} …`;
}
