import { expect, test } from 'vitest';
import { logicalOrder } from '../../../compiler/ingest/pdf/logical-order.ts';

const read = (drawn: string): string =>
  logicalOrder([...drawn])
    .map((i) => [...drawn][i])
    .join('');

test.each([
  ['letters from right to left are turned around', 'םולש', 'שלום'],
  ['figures among them are not', '1,250 םולש', 'שלום 1,250'],
  ['a word of them in a sentence of other letters stays in its place', 'Le terme םולש du contrat', 'Le terme שלום du contrat'],
  ['other letters stay as they are', 'contrat', 'contrat'],
])('%s', (_, drawn, expected) => expect(read(drawn)).toBe(expected));
