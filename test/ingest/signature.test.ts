import { expect, test } from 'vitest';
import { isPdf } from '../../compiler/ingest/signature.ts';

test('the header may stand anywhere in the first 1,024 bytes', () => {
  const at = (offset: number): boolean => isPdf(new TextEncoder().encode(`${' '.repeat(offset)}%PDF-1.7`));
  expect([at(0), at(1000), at(1024), isPdf(new Uint8Array())]).toEqual([true, true, false, false]);
});
