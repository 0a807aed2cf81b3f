/**
 * Examples are written as the rule's schema says: names of inputs and readings, and values in wire form. An example that expects
 * `invalid` may hold any value and name any reading, but under known input names: otherwise it would be refused for another reason than it shows.
 */
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import { suggest } from '../../diagnostic/suggest.ts';
import type { ExampleDeclaration } from '../../model/declaration.ts';
import type { LinkedRule } from '../../model/linked.ts';
import type { Span } from '../../source.ts';
import { type Fault, faultOf, fieldsFault } from './wire-shape.ts';

export function checkExamples(rule: LinkedRule, report: Report): void {
  for (const example of rule.examples) {
    const faults = [givenFault(example, rule), ...readingFaults(example, rule), expectFault(example, rule)];
    for (const fault of faults) if (fault) reportFault(fault, fault.path === 'expect' ? example.expectSpan : example.given.span, report);
  }
}

function reportFault({ problem, expected, name, known }: Fault, span: Span, report: Report): void {
  const suggestion = name !== undefined && known ? suggest(name, known) : undefined;
  report(diagnose('check/example', { problem, expected, suggestion }, { span }));
}

function givenFault({ given, expect }: ExampleDeclaration, { inputs }: LinkedRule): Fault | undefined {
  const fields = inputs.map(({ name, type, required }) => ({ name, type, optional: !required }));
  if (expect.kind === 'result') return fieldsFault(given.value, fields, '');
  const known = fields.map(({ name }) => name);
  const unknown = Object.keys(given.value).find((name) => !known.includes(name));
  return unknown === undefined
    ? undefined
    : { path: unknown, problem: `unknown name ${unknown}`, expected: `one of ${known.join(', ')}`, name: unknown, known };
}

/** A reading that is not offered is invalid input, which an example may show. */
function readingFaults({ readings, expect }: ExampleDeclaration, rule: LinkedRule): (Fault | undefined)[] {
  if (expect.kind === 'invalid') return [];
  return Object.entries(readings).map(([choice, option]) => {
    const offered = rule.readings.find((reading) => reading.choice === choice);
    const known = offered ? offered.options : rule.readings.map((reading) => reading.choice);
    const name = offered ? option : choice;
    if (offered?.options.includes(option)) return undefined;
    return {
      path: choice,
      problem: `reading ${choice}: ${option}`,
      expected: known.length > 0 ? `one of ${known.join(', ')}` : 'no reading',
      name,
      known,
    };
  });
}

function expectFault({ expect }: ExampleDeclaration, rule: LinkedRule): Fault | undefined {
  const fault = expect.kind === 'result' ? faultOf(expect.value, rule.output) : undefined;
  return fault && { ...fault, path: 'expect', problem: `expect: ${fault.problem}` };
}
