/** A few bytes of PDFium's memory for what its functions write: `double` and `float` numbers, read back at once. */
import type { Pdfium, Pointer } from './pdfium.ts';

export type Scratch = {
  /** Calls with as many addresses of doubles (eight bytes each) as wanted, and reads them back; undefined where PDFium answers no. */
  doubles(count: number, call: (at: (index: number) => Pointer) => boolean): number[] | undefined;
  floats(count: number, call: (at: (index: number) => Pointer) => boolean): number[] | undefined;
  integers(count: number, call: (at: (index: number) => Pointer) => boolean): number[] | undefined;
  free(): void;
};

const SIZE = 128;

export function scratchOf({ pdfium }: Pdfium): Scratch {
  const start = pdfium.wasmExports.malloc(SIZE);
  const read = (count: number, width: number, call: (at: (index: number) => Pointer) => boolean, get: Getter): number[] | undefined => {
    if (!call((index) => start + index * width)) return undefined;
    const view = new DataView(pdfium.HEAPU8.buffer, start, SIZE);
    return Array.from({ length: count }, (_, i) => get(view, i * width));
  };
  return {
    doubles: (count, call) => read(count, 8, call, (view, at) => view.getFloat64(at, true)),
    floats: (count, call) => read(count, 4, call, (view, at) => view.getFloat32(at, true)),
    integers: (count, call) => read(count, 4, call, (view, at) => view.getInt32(at, true)),
    free: () => pdfium.wasmExports.free(start),
  };
}

type Getter = (view: DataView, at: number) => number;
