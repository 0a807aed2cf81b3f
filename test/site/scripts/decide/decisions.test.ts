/** What a browser keeps of its reader's decisions, and the forms in which they leave it. */

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { decidedOn, optionsOf, readDecisions, storageKey } from '../../../../site/scripts/decide/decisions.ts';
import {
  asProposal,
  asYaml,
  keepDecisions,
  readProposal,
  withPosition,
  withReview,
} from '../../../../site/scripts/decide/decisions-kept.ts';

const taken = { option: 'started', why: 'L’usage : « à l’heure »\nentamée # oui', by: 'juriste', on: '2026-11-27', fingerprint: '00' };
const signed = { by: 'juriste', on: '2026-11-27', fingerprint: '11' };
const decisions = withReview(withPosition({}, 'alteo', 'trancheCounting', taken), 'alteo', 'billedTime', signed);

function storage(text: string | null = null): Storage & { readonly kept: () => string | null } {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
    removeItem: () => {
      kept = null;
    },
    kept: () => kept,
  } as unknown as Storage & { readonly kept: () => string | null };
}

describe('the browser’s storage', () => {
  test('gives back what was kept', () => {
    const own = storage();
    expect(keepDecisions(own, decisions)).toBe(true);
    expect(readDecisions(own)).toEqual(decisions);
  });

  test('holds nothing once everything is withdrawn', () => {
    const own = storage('{}');
    keepDecisions(own, withReview(withPosition(decisions, 'alteo', 'trancheCounting', undefined), 'alteo', 'billedTime', undefined));
    expect(own.kept()).toBeNull();
  });

  test.each(['{', '[]', '7', 'null', null])('spoilt or empty (%s), decides nothing', (text) => {
    expect(decidedOn(readDecisions(storage(text)), 'alteo')).toEqual({ positions: {}, reviews: {} });
  });

  test('refused, keeps nothing and breaks nothing', () => {
    const refusing = {
      getItem: () => {
        throw new Error('SecurityError');
      },
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
      removeItem: () => {},
    };
    expect(readDecisions(refusing)).toEqual({});
    expect(keepDecisions(refusing, decisions)).toBe(false);
  });
});

test('a later position on a reading replaces the earlier one, the others stay', () => {
  const later = withPosition(decisions, 'alteo', 'trancheCounting', { ...taken, option: 'completed' });
  expect(optionsOf(decidedOn(withPosition(later, 'alteo', 'startDay', taken), 'alteo'))).toEqual({
    trancheCounting: 'completed',
    startDay: 'started',
  });
});

test('the export is YAML of positions.yaml and reviews.yaml, whatever stands in its texts', () => {
  const text = asYaml(decidedOn(decisions, 'alteo'), 'Décisions');
  expect(parse(text)).toEqual({
    positions: [{ choice: 'trancheCounting', ...taken }],
    reviews: [{ rule: 'billedTime', ...signed }],
  });
  expect(parse(asYaml(decidedOn({}, 'alteo'), 'Décisions'))).toBeNull();
  expect(storageKey).not.toBe('');
});

describe('a shared address', () => {
  test('proposes the options alone', () => {
    expect(asProposal(decisions)).toBe('alteo.trancheCounting.started');
    expect(readProposal(asProposal(decisions))).toEqual([{ contract: 'alteo', choice: 'trancheCounting', option: 'started' }]);
  });

  test.each([null, '', 'alteo', 'alteo.x', 'a.b.c.d', ',,'])('that holds %s proposes nothing', (text) => {
    expect(readProposal(text)).toEqual([]);
  });
});
