/** The worker side of the witness's guard: looks at the PDF it is told, posts each page, then that it is done or what can't be read. */
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { WitnessedPage } from '../model/witness.ts';
import { installedPdfium } from './guard-wasm.ts';
import type { Told } from './guarded-worker.ts';
import { PdfiumError } from './pdfium/document.ts';
import { witness } from './witness.ts';

const tell = (told: Told<WitnessedPage>): void => parentPort?.postMessage(told);

try {
  const { path } = workerData as { readonly path: string };
  witness(await installedPdfium(), await readFile(path), (page, pages) => tell({ page, pages }));
  tell({ done: true });
} catch (error) {
  if (!(error instanceof PdfiumError)) throw error;
  tell({ unreadable: error.message });
}
