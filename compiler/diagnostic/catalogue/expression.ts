/** Diagnostics of the codes `expression/…`: a FEEL text that does not parse, or whose names and types do not fit. */

import { error } from './entry.ts';
import { shorten } from './shorten.ts';

export const expression = {
  'expression/syntax': error<{ found: string; cure?: string | undefined }>({
    message: ({ found }) =>
      found === '' ? 'Unexpected end of the expression' : `Unexpected "${shorten(found, 60)}", expected a FEEL expression`,
    help: ({ cure }) => cure ?? 'Look at the caret: an operand, a bracket or a quote is missing, or a name has a space.',
    explanation: 'Expressions are FEEL, the language of DMN decision tables. Anything the grammar cannot read whole is an error.',
  }),
  'expression/unsupported': error<{ what: string; cure?: string | undefined }>({
    message: ({ what }) => `Unexpected ${shorten(what, 60)}, expected an expression of the FEEL subset`,
    help: ({ cure }) =>
      cure ?? 'Write it with the operators and functions that compiler/language/feel/README.md of the package clausier lists.',
    explanation: 'Only a statically typed subset of FEEL is compiled. What lies outside is refused rather than read differently.',
  }),
  'expression/too-long': error<{ length: number; longest: number }>({
    message: ({ length, longest }) => `Unexpected ${length} characters in one expression, expected at most ${longest}`,
    help: () => 'Give parts of it names under `where`, or write a table.',
    explanation: 'An expression that long cannot be read by a person. Each part has a name under `where`, or is a row of a table.',
  }),
  'expression/too-deep': error<{ deepest: number }>({
    message: ({ deepest }) => `Unexpected depth, expected at most ${deepest} levels`,
    help: () => 'Name parts of the expression under `where`.',
    explanation: 'Nesting and length are limited, so that no text can exhaust the compiler.',
  }),
  'expression/unknown-name': error<{ name: string; what: string; suggestion?: string | undefined; cure?: string | undefined }>({
    message: ({ name, what }) => `Unexpected name "${name}", expected ${what}`,
    help: ({ suggestion, cure }) => cure ?? meant(suggestion) ?? 'Declare it as an input, under `where`, or mark the words that state it.',
    explanation: 'A name stands for an input, a `where` name, a marked value, an assumption or a reading the rule offers.',
  }),
  'expression/unknown-field': error<{ name: string; expected: string; suggestion?: string | undefined }>({
    message: ({ name, expected }) => `Unexpected field "${name}", expected ${expected}`,
    help: ({ suggestion }) => meant(suggestion) ?? 'Use one of the fields that the type declares.',
    explanation: 'A path reads a field of a record or of a union, or a part of a period or an allowance.',
  }),
  'expression/unknown-value': error<{ value: string; expected: string; suggestion?: string | undefined }>({
    message: ({ value, expected }) => `Unexpected value "${shorten(value, 60)}", expected ${expected}`,
    help: ({ suggestion }) => meant(suggestion) ?? 'Use one of the values that the type declares.',
    explanation: 'A text in an expression is a value of an enum. It is compared only with the values that can occur there.',
  }),
  'expression/unknown-function': error<{ name: string; suggestion?: string | undefined; cure?: string | undefined }>({
    message: ({ name }) => `Unexpected call of "${name}", expected a rule or a built-in function`,
    help: ({ suggestion, cure }) =>
      cure ??
      meant(suggestion) ??
      'Call a rule of the contract by its id, or a built-in function: compiler/language/feel/README.md of the package clausier lists them.',
    explanation: 'Rules are called by id with named arguments, built-in functions by position.',
  }),
  'expression/type': error<{ found: string; expected: string; where?: string | undefined }>({
    message: ({ found, expected, where }) => `Unexpected ${found}${where ? ` as ${where}` : ''}, expected ${expected}`,
    help: ({ expected }) => `Give ${expected} here, or change the declared type.`,
    explanation: 'Each place of a rule expects one type; quantities carry their unit.',
  }),
  'expression/unit-clash': error<{ left: string; operator: string; right: string }>({
    message: ({ left, operator, right }) => `Unexpected ${left} ${operator} ${right}, expected the same unit on both sides`,
    help: () => 'Bring both sides to one unit: multiply by a rate, divide by a duration, or compare something else.',
    explanation: 'Sums, differences and comparisons need one unit on both sides, so that euros and percents cannot be mixed up.',
  }),
  'expression/operands': error<{ left: string; operator: string; right: string }>({
    message: ({ left, operator, right }) => `Unexpected ${left} ${operator} ${right}: this operator does not take them`,
    help: () => 'Dates take periods, instants take durations; quantities take + - * /; enums and periods only = and !=.',
    explanation: 'An operator works on the types that the guide of the rule language lists, and on no other.',
  }),
  'expression/optional': error<{ found: string }>({
    message: ({ found }) => `Unexpected ${found}, which may be absent, expected a value`,
    help: () => 'Test it with `!= null` first, or give the value that replaces it: default(x, y).',
    explanation: 'An optional input is usable once a condition has proved that it is given.',
  }),
  'expression/zero': error<{ text: string }>({
    message: ({ text }) => `Unexpected ${text} without a unit to take, expected a quantity beside it`,
    help: () => 'Put it beside a quantity, or name a marked value.',
    explanation: '`0` and an empty list take their type from what they stand beside.',
  }),
  'expression/argument': error<{
    function: string;
    parameter: string;
    problem: 'missing' | 'unknown' | 'twice';
    suggestion?: string | undefined;
  }>({
    message: ({ function: name, parameter, problem }) =>
      problem === 'missing'
        ? `Missing argument "${parameter}" of ${name}`
        : `Unexpected argument "${parameter}" of ${name}${problem === 'twice' ? ', given twice' : ''}`,
    help: ({ suggestion, function: name }) => meant(suggestion) ?? `Give ${name} its arguments by name, each once.`,
    explanation: 'A rule is called with named arguments: all that it requires, and none that it does not know.',
  }),
  'expression/arity': error<{ function: string; expected: string }>({
    message: ({ function: name, expected }) => `Unexpected arguments of ${name}, expected ${name}(${expected})`,
    help: ({ function: name, expected }) => `Write ${name}(${expected}).`,
    explanation: 'Built-in functions take their arguments by position, in the order their signature gives.',
  }),
  'expression/shadowed-name': error<{ name: string; what: string }>({
    message: ({ name, what }) => `Unexpected name "${name}", which is already ${what}`,
    help: () => 'Choose another name.',
    explanation: 'One name means one thing within a rule.',
  }),
  'expression/formula': error<{ words: string; suggestion?: string | undefined }>({
    message: ({ words }) =>
      `Unexpected « ${shorten(words, 60)} » in a formula mark, expected words that \`labels\` names, an operator or a bracket`,
    help: ({ suggestion }) => meant(suggestion) ?? 'Give these words a name under `labels` of the rule.',
    explanation: "A formula is read from the contract's words: each group of words stands for the name that the rule's `labels` gives it.",
  }),
  'expression/table': error<{ problem: string }>({
    message: ({ problem }) => `Unexpected decision table: ${problem}`,
    help: () => 'Write | column | … | → unique | note |, a line of dashes, then one line per row with as many cells.',
    explanation: 'A decision table is a Markdown table whose head names the columns and, after the arrow, the hit policy.',
  }),
};

const meant = (suggestion: string | undefined): string | undefined => (suggestion ? `Write "${suggestion}" if that was meant.` : undefined);
