import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LayeredMap } from '../../compiler/model/layered-map.ts';

const entry = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.integer({ min: 1 }));

test('it holds what a map holds to which the same entries were added, and stays as it was where another grows from it', () => {
  fc.assert(
    fc.property(fc.array(fc.array(entry, { maxLength: 3 }), { maxLength: 30 }), (additions) => {
      const plain: Map<string, number>[] = [new Map()];
      const layered = [new LayeredMap<number>()];
      for (const entries of additions) {
        plain.push(new Map([...plain.at(-1)!, ...entries]));
        layered.push(layered.at(-1)!.with(entries));
      }
      for (const [at, map] of layered.entries()) {
        expect(map.entries()).toEqual(plain[at]);
        for (const key of 'abcdefg') expect(map.get(key)).toBe(plain[at]!.get(key));
        expect(
          [
            ...map
              .without((key) => key < 'c')
              .entries()
              .keys(),
          ].sort(),
        ).toEqual([...plain[at]!.keys()].filter((key) => key >= 'c').sort());
      }
    }),
    { numRuns: 100 },
  );
});
