import { expect, test } from 'vitest';
import { openDocument } from '../../../compiler/ingest/pdf/read.ts';
import { lines, writePdf } from '../../pdf-writer.ts';

const word = (n: number): string => `mot${n}`;

test('a page of more operators than one message holds arrives whole, in order', async () => {
  const bytes = writePdf({
    pages: [
      {
        content: lines(
          Array.from({ length: 400 }, (_, n) => word(n)),
          { y: 840 },
        ),
      },
    ],
  });
  const document = await openDocument(bytes);
  const page = await document.getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList();
  const shown = argsArray.flatMap((args: unknown) => (Array.isArray(args) && Array.isArray(args[0]) ? [args[0]] : []));
  const texts = shown.map((glyphs: readonly { readonly unicode?: string }[]) => glyphs.map(({ unicode }) => unicode).join(''));
  expect(fnArray.length).toBeGreaterThan(1000);
  expect(texts.filter((text: string) => text.startsWith('mot'))).toEqual(Array.from({ length: 400 }, (_, n) => word(n)));
  await document.loadingTask.destroy();
});

test('two documents are read beside each other', async () => {
  const texts = await Promise.all(
    ['un', 'deux'].map(async (text) => {
      const document = await openDocument(writePdf({ pages: [{ content: lines([text]) }] }));
      const { items } = await (await document.getPage(1)).getTextContent();
      await document.loadingTask.destroy();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
  expect(texts).toEqual(['un', 'deux']);
});
