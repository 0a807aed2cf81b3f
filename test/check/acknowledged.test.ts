import { expect, test } from 'vitest';
import { check } from '../../compiler/check/index.ts';
import type { Linked } from '../../compiler/model/linked.ts';
import { buildLinked } from '../build-linked.ts';

function codesOf(subject: string): string[] {
  const linked = buildLinked({ rules: [{ id: 'r', inputs: { a: 'money', b: 'money' }, output: 'money', formula: 'a' }] });
  const span = { file: 'f', start: 0, end: 0 };
  const acknowledged = [{ code: 'check/unused', subject: { value: subject, span }, reason: 'told' }];
  const contract: Linked['contract'] = { ...linked.contract, acknowledged };
  const codes: string[] = [];
  check({ ...linked, contract }, ({ code }) => codes.push(code));
  return codes;
}

test('a warning acknowledged with its subject is not told again', () => {
  expect(codesOf('b')).toEqual([]);
  expect(codesOf('a')).toEqual(['check/unused']);
});
