import { expect, test } from 'vitest';
import { openDocument } from '../../../compiler/ingest/pdf/read.ts';

test('reading a PDF loads no native code for drawing', async () => {
  const { sharedObjects } = process.report.getReport() as unknown as { sharedObjects: string[] };
  expect(typeof openDocument).toBe('function');
  expect(sharedObjects.filter((path) => /canvas|skia/i.test(path))).toEqual([]);
});
