/** What the site exports is recorded by `review --import`: all of it or none, and only as long as it holds. */
import { describe, expect, test } from 'vitest';
import { run } from '../../compiler/cli.ts';
import { choiceFingerprint } from '../../compiler/review/choice-fingerprint.ts';
import { fingerprint } from '../../compiler/review/fingerprint.ts';
import { programOf, sample } from '../impact/editions.ts';
import { memoryIo } from './memory-io.ts';

const program = programOf(sample);
const rule = fingerprint(program.rules.find(({ id }) => id === 'billedTime')!, program);
const words = choiceFingerprint(program.choices[0]!, program.linked);
const position = (option = 'none', of = words, choice = 'roundedUp') =>
  `positions:\n  - { choice: ${choice}, option: ${option}, why: "L’usage : à l’achèvement.", by: juridique, on: "2026-11-27", fingerprint: "${of}" }\n`;
const signOff = (of = rule, name = 'billedTime', on = '2026-11-27') =>
  `reviews:\n  - { rule: ${name}, by: juridique, on: "${on}", fingerprint: "${of}" }\n`;

const folder = '/project/contracts/sample';
async function imported(text: string, more: Readonly<Record<string, string>> = {}) {
  const io = memoryIo({ [`${folder}/contract.md`]: sample, '/project/package.json': '{}', 'export.yaml': text, ...more });
  return { code: await run(['review', 'sample', '--import', 'export.yaml'], io), io };
}

describe('review --import', () => {
  test('records positions and sign-offs, which check then takes for good', async () => {
    const { code, io } = await imported(signOff() + position());
    expect([code, io.err()]).toEqual([0, '']);
    expect(io.out()).toContain('sample: roundedUp is none, decided by juridique on 2026-11-27');
    expect(io.files.get(`${folder}/reviews.yaml`)).toContain(rule);
    expect(io.files.get(`${folder}/positions.yaml`)).toContain('L’usage : à l’achèvement.');
    await run(['check'], io);
    expect(io.out()).not.toMatch(/review\/|unknown-name|yaml/);
  });

  test('a later position replaces an earlier one of the same reading', async () => {
    const { io } = await imported(position('whole'), { [`${folder}/positions.yaml`]: position('none') });
    const kept = io.files.get(`${folder}/positions.yaml`) ?? '';
    expect(kept.match(/choice:/g)).toHaveLength(1);
    expect(kept).toContain('option: whole');
  });

  test.each([
    ['other words', signOff() + position('none', '0000000000000000'), 1, 'roundedUp: the words or the rule are not those'],
    ['another rule', signOff('0000000000000000') + position(), 1, 'billedTime: the words or the rule are not those'],
    ['an unknown rule', signOff(rule, 'nothing'), 2, 'unknown rule "nothing" in sample'],
    ['an unknown reading', position('none', words, 'nothing'), 2, 'unknown reading "nothing" in sample'],
    ['an unknown option', position('half'), 2, 'unexpected roundedUp: half, expected one of whole, none'],
    ['a day that is none', signOff(rule, 'billedTime', '2026-02-30'), 2, 'unexpected date "2026-02-30"'],
    ['an empty file', '', 2, 'no sign-off and no position in it'],
    ['what is no YAML', 'positions: [', 2, 'read/yaml'],
  ])('%s: nothing is recorded', async (_, text, expected, message) => {
    const { code, io } = await imported(text);
    expect([code, io.err()]).toEqual([expected, expect.stringContaining(message)]);
    expect([...io.files.keys()].filter((file) => /reviews|positions/.test(file))).toEqual([]);
  });
});

test('a position is stale once the words of its clause or its options change, not with its reason or its default', () => {
  const of = (text: string) => choiceFingerprint(programOf(text).choices[0]!, programOf(text).linked);
  expect(
    of(
      sample
        .replace('default: whole', 'default: none')
        .replace('why: Le texte le dit.', 'why: Autrement.')
        .replace(/examples:\n( {2}- .*\n)+/g, ''),
    ),
  ).toBe(words);
  expect(of(sample.replaceAll('étant due au prestataire', 'étant due à celui-ci'))).not.toBe(words);
  expect(of(sample.replace('none: Due une fois achevée', 'none: Due à la fin'))).not.toBe(words);
});

test('check tells a stale position', async () => {
  const io = memoryIo({ [`${folder}/contract.md`]: sample, [`${folder}/positions.yaml`]: position('none', '0000000000000000') });
  await run(['check'], io);
  expect(io.out()).toContain('review/stale-position');
});
