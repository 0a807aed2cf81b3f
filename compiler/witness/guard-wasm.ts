/** The edge of the witness towards the disk: PDFium's WebAssembly, read from its package. */
import { readFile } from 'node:fs/promises';
import { type Pdfium, startPdfium, wasmPath } from './pdfium/pdfium.ts';

/** PDFium, from the installed package. Rejects when it is not installed. */
export const installedPdfium = async (): Promise<Pdfium> => startPdfium(await readFile(wasmPath()));
