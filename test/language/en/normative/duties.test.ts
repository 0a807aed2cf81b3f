/** How many things one English sentence binds to. */
import { expect, test } from 'vitest';
import { detectNormative } from '../../../../compiler/language/en/normative/detect-normative.ts';
import { dutiesOf, isStatement } from '../../../../compiler/language/en/normative/duties.ts';

const duties = (text: string): string[][] =>
  detectNormative(text).flatMap((sentence) => dutiesOf(sentence, text).map((duty) => duty.map((cue) => cue.text)));

test.each([
  ['The Client shall pay the Fee and may not assign this Agreement.', [['shall'], ['may']]],
  ['The Supplier shall inform the Client and bears the costs.', [['shall'], ['bears']]],
  ['The Client shall pay the fees and charges.', [['shall']]],
  ['The Supplier delivers the Goods and installs them.', [['delivers'], ['installs']]],
  ['The Client shall call a plumber who mends the pipe and bills the part.', [['shall']]],
  ['If the Client must leave, it shall give notice.', [['must', 'shall']]],
  ['The Client shall pay what it must pay.', [['shall', 'must']]],
  ['The Client undertakes to keep copies and to warn the Provider.', [['undertakes'], ['to warn']]],
  [
    'The Client agrees, at its own cost, to insure the goods, to store them dry and to return them.',
    [['agrees'], ['to store'], ['to return']],
  ],
  ['The Client undertakes to read and accept the rules.', [['undertakes']]],
  ['The Client is entitled to cancel or to postpone the visit.', [['is entitled']]],
  ['The Client is obliged to give notice to suppliers and to the insurer.', [['is obliged']]],
  ['The Client undertakes to ensure that staff agree to train and to report.', [['undertakes']]],
])('%s', (text, found) => expect(duties(text)).toEqual(found));

test('a title states a duty only by a verb', () => {
  const states = (text: string) => detectNormative(text).some((sentence) => isStatement(sentence, text));
  expect(states('The Supplier is liable')).toBe(true);
  expect(states('Liability of the Supplier')).toBe(false);
});
