/**
 * In: the path of a PDF and the pages that are asked for. Out: a picture of each, as a data address, drawn in a worker that is ended like the witness.
 * Law: what can't be drawn in bounded time and memory has no picture, and whoever shows the page says so.
 */
import type { PagePicture } from './guard-pictures-worker.ts';
import { type GuardLimits, runGuarded } from './guarded-worker.ts';

export type { PagePicture };

/** By page, counted from 1. Rejects only where PDFium is not installed. */
export async function pagePicturesGuarded(
  path: string,
  pages: readonly number[],
  limits: GuardLimits = {},
): Promise<ReadonlyMap<number, PagePicture>> {
  const pictures = new Map<number, PagePicture>();
  const take = ({ number, ...picture }: PagePicture & { readonly number: number }): undefined => void pictures.set(number, picture);
  if (pages.length > 0) await runGuarded({ worker: 'guard-pictures-worker', data: { path, pages } }, take, limits);
  return pictures;
}
