/** Diagnostics of the codes `link/…`: a name, a quote or a reference does not find what it names. */
import { error } from './entry.ts';

const didYouMean = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Did you mean "${suggestion}"? ${otherwise}`;
const listed = (known: readonly string[]): string =>
  known.length === 0
    ? 'one that is declared, and there is none'
    : known.length > 30
      ? `one of ${known.length}, such as ${known.slice(0, 6).join(', ')}`
      : `one of: ${known.join(', ')}`;

export const link = {
  'link/unknown-name': error<{ what: string; name: string; known: readonly string[]; suggestion?: string }>({
    message: ({ what, name, known }) => `Unexpected ${what} "${name}", expected ${listed(known)}`,
    help: ({ suggestion, what }) =>
      didYouMean(suggestion, `Name ${/^[aeio]/.test(what) ? 'an' : 'a'} ${what} that is declared, or declare it.`),
    explanation: 'A name stands for what was declared under it. A misspelt one would silently mean nothing.',
  }),
  'link/duplicate-name': error<{ what: string; name: string }>({
    message: ({ what, name }) => `Unexpected second ${what} "${name}", expected each name once`,
    help: () => 'Rename one of the two.',
    explanation: 'Names of rules, values, assumptions, calendars and readings share one scope, and each means one thing.',
  }),
  'link/unknown-clause': error<{ id: string; suggestion?: string }>({
    message: ({ id }) => `Unexpected clause "${id}", expected the id of a clause of this contract`,
    help: ({ suggestion }) =>
      didYouMean(suggestion, 'Clause ids follow the printed numbers: see contracts/README.md of the package clausier.'),
    explanation: 'Rules, norms, quotes and references name clauses by id, so that each can be read beside its words.',
  }),
  'link/quote-orphaned': error<{ quote: string; clause: string; nearest?: string; elsewhere?: string }>({
    message: ({ quote, clause }) => `Unexpected quote "${quote}", expected words of clause ${clause}`,
    help: ({ nearest, elsewhere }) =>
      elsewhere !== undefined
        ? `These words stand in clause ${elsewhere}: name that clause.`
        : didYouMean(nearest, 'Copy the words exactly as they stand, accents and apostrophes included.'),
    explanation: 'A quote is literal: found word for word, once white space is collapsed, in the clause it names or below it.',
  }),
  'link/quote-ambiguous': error<{ quote: string; clause: string; count: number; one?: string }>({
    message: ({ quote, clause, count }) => `Unexpected quote "${quote}" found ${count} times in clause ${clause}, expected once`,
    help: ({ one }) =>
      one === undefined
        ? 'Quote more words around it, or name a narrower clause.'
        : `Quote more words around it, or say which clause: { clause: ${one}, quote: … }.`,
    explanation: 'A quote points to one place; where it occurs twice nobody can tell which one is meant.',
  }),
  'link/carries-elsewhere': error<{ clause: string; clauses: readonly string[] }>({
    message: ({ clause, clauses }) =>
      `Unexpected clause ${clause} of words that the rule carries, expected one of its own: ${clauses.join(', ')}`,
    help: ({ clause }) => `Name ${clause} among the rule's clauses, or carry words of those.`,
    explanation:
      'A rule carries words of the clauses that it formalises. Where several of them have the same words, `{ clause, quote }` says which; a clause that the rule does not name is another rule’s, or a norm’s.',
  }),
  'link/unreadable-quantity': error<{ id: string; words: string; at: number; expected: string }>({
    message: ({ id, words, at, expected }) =>
      `Unexpected "${words.slice(at, at + 24) || 'end of the words'}" in value "${id}", expected ${expected}`,
    help: ({ expected }) =>
      expected.includes('overlap')
        ? 'Mark windows that stand apart; where the text itself lets them overlap, waive its words ([…](skip: "why")) and assume the windows.'
        : 'Mark exactly the words of the quantity; where words do not give the type, fix it under values: { id: { type } }.',
    explanation: 'The quantity grammar is closed: words that it cannot read whole are an error, never a guess.',
  }),
  'link/undeclared-unit': error<{ unit: string; suggestion?: string }>({
    message: ({ unit }) => `Unexpected unit "${unit}", expected one that the front matter declares`,
    help: ({ unit, suggestion }) =>
      suggestion === undefined
        ? `Declare it in the front matter, with the words it stands under: units: { "${unit}": ["${unit}"] }.`
        : `Did you mean ${suggestion}? Its words stand in the front matter under units.`,
    explanation: 'A count of a unit adds up with counts of the same unit alone; the contract says which units there are.',
  }),
  'link/cut-quantity': error<{ id: string; words: string; whole: string }>({
    message: ({ id, words, whole }) => `Unexpected "${words}" alone in value "${id}", expected the whole quantity "${whole}"`,
    help: ({ id, whole }) =>
      `Put the unit between the brackets too: [${whole}](val:${id}); where the bare number is meant, fix its type under values.`,
    explanation: 'A number means what its unit says. Cut from it, the number would be read as a count.',
  }),
  'link/value-conflict': error<{ id: string; words: string; first: string }>({
    message: ({ id, words, first }) => `Unexpected value "${words}" of "${id}", expected the same as "${first}"`,
    help: () => 'Give the two places different ids, or correct the words if one was changed.',
    explanation: 'One id may be marked in several places only if all of them state the same value.',
  }),
  'link/assumption': error<{ id: string; value: string; expected: string; type?: string | undefined }>({
    message: ({ id, value, expected }) => `Unexpected value "${value}" of assumption "${id}", expected ${expected}`,
    help: ({ type }) =>
      type === 'date'
        ? 'Write a day of the calendar, as 2024-01-31 or as the contract writes its dates.'
        : type === undefined
          ? 'Write the value as the contract would state it (15 minutes, 10 %, 100 €), or as its type asks.'
          : `Say its type: type: ${type}.`,
    explanation: 'Assumptions are read like the text is, so that a wrong unit or a misspelt zone is found when compiling.',
  }),
  'link/type-cycle': error<{ name: string }>({
    message: ({ name }) => `Unexpected circle: type "${name}" holds itself, expected a type that ends`,
    help: () => 'Take the type out of its own fields.',
    explanation: 'A type that holds itself has no values that could be written down.',
  }),
  'link/type-without': error<{ type: string; key: string }>({
    message: ({ type, key }) => `Unexpected ${type} without ${key}, expected ${key} to be listed`,
    help: ({ key }) => `Add ${key}: to the type.`,
    explanation: 'An enum is known by its values, a record by its fields, a union by its variants.',
  }),
  'link/calendar': error<{ id: string; country: string }>({
    message: ({ id, country }) =>
      `Unexpected country "${country}" of calendar "${id}", expected an ISO 3166 code with known public holidays`,
    help: () => 'Write the code of the country whose holidays the contract means, such as BE or FR, or of a part of it, such as GB-ENG.',
    explanation: 'Public holidays come from a named calendar and are frozen into the generated rules.',
  }),
  'link/default-not-offered': error<{ choice: string; option: string }>({
    message: ({ choice, option }) => `Unexpected restriction of "${choice}", expected its default "${option}" among the options`,
    help: ({ option }) => `Add ${option} to the options the rule offers.`,
    explanation: 'A caller who names no reading gets the default, so every rule that offers the choice must offer it.',
  }),
  'link/favours-incomplete': error<{ choice: string; option: string }>({
    message: ({ choice, option }) => `Unexpected favours of "${choice}" without "${option}", expected every option`,
    help: ({ option }) => `Say whom ${option} favours: client, provider or neither.`,
    explanation:
      'A position takes, for every reading, the option that favours one party. An option left out could never be taken or avoided.',
  }),
  'link/tax': error<{ tax: string; type: string }>({
    message: ({ tax, type }) => `Unexpected tax ${tax} of ${type}, expected it of an amount of money`,
    help: () => 'Say HT or TTC of money only, and the same as the named type says.',
    explanation: 'HT (tax left out) and TTC (tax included) are part of the unit of an amount; nothing else has a tax.',
  }),
  'link/per': error<{ unit: string; type: string }>({
    message: ({ unit, type }) => `Unexpected per ${unit} of ${type}, expected it once, of an amount of money`,
    help: () => 'Say per of money only, and each of its units once.',
    explanation:
      'A price per user and month becomes an amount only when it is multiplied by users and months; nothing else is per unit here.',
  }),
  'link/tariff-table': error<{ id: string; kind: string }>({
    message: ({ id, kind }) => `Unexpected ${kind} "${id}" as a tariff, expected a table`,
    help: () => 'Name the clause of a table: its id is the scope followed by /table, or its id mark.',
    explanation: 'A tariff is read from the cells of a table of the contract.',
  }),
  'link/tariff-label': error<{ label: string; suggestion?: string }>({
    message: ({ label }) => `Unexpected label "${label}", expected the words of a row or a column head of the table`,
    help: ({ suggestion }) => didYouMean(suggestion, 'Copy the words of the cell, without its footnote call.'),
    explanation: 'Rows and columns are found by their words, so that a changed table is noticed.',
  }),
  'link/tariff-unmapped': error<{ label: string; tariff: string }>({
    message: ({ label, tariff }) => `Unexpected row "${label}" without an id, expected it under rows of tariff "${tariff}"`,
    help: ({ label }) => `Add the row: ${JSON.stringify(label)}: its-id.`,
    explanation: 'Nothing is forgotten: every row of a tariff can be asked for.',
  }),
  'link/tariff-cell': error<{ column: string; row: string; expected: string }>({
    message: ({ column, row, expected }) => `Unexpected cell of "${row}" in column "${column}", expected ${expected}`,
    help: () => 'A cell says an amount, Gratuit, Inclus, Sur demande, credits per time (2 crédits / 15 min.) or credits per intervention.',
    explanation: 'Cells of a tariff are read by the quantity grammar; a cell that cannot be read has no price.',
  }),
  'link/tariff-unit': error<{ column: string; found: string; expected: string }>({
    message: ({ column, found, expected }) => `Unexpected ${found} in column "${column}", expected ${expected}`,
    help: () =>
      'Map columns of different units to different names, or correct the cell or the head that says another unit than the original.',
    explanation:
      'Amounts of one column are computed with together: they have one currency, one tax and one rate, which the head may state.',
  }),
  'link/tariff-columns': error<{ id: string; columns: readonly string[] }>({
    message: ({ id, columns }) => `Unexpected columns in a table of tariff "${id}", expected ${columns.join(', ')} and the same flag`,
    help: () => 'Map the columns of every table of the tariff to the same names, in the same order.',
    explanation: 'Tables of one tariff give the same record, whatever table a row stands in.',
  }),
  'link/term-without-words': error<{ id: string }>({
    message: ({ id }) => `Unexpected term "${id}" without words, expected a term mark or a quote`,
    help: () => 'Mark the words that define it: [words](term:id), or add quote and clause.',
    explanation: 'A defined term is known by the words that define it; its uses are found from them.',
  }),
  'link/unknown-reference': error<{ words: string; suggestion?: string }>({
    message: ({ words }) => `Unexpected reference "${words}" to a clause that is not here, expected one of this contract`,
    help: ({ suggestion }) =>
      didYouMean(
        suggestion,
        'If it names another document, mark it: [words](ref:external:name); if it is no reference, skip it with a reason.',
      ),
    explanation: 'References between clauses become links both ways; one that leads nowhere is a slip of the text or of the reading.',
  }),
};
