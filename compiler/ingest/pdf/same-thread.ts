/**
 * Out: a worker of pdf.js on this thread, which hands its messages over as they are: its own stand-in copies each of them whole.
 * Law: what the sender empties after it has sent (the arrays of a stream's chunk) is copied first; nothing else changes once it is on its way.
 */
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

type Listener = (event: { readonly data: unknown }) => void;
type Message = { readonly chunk?: object };

/** One end of the line between the two halves of pdf.js, in the terms of a browser's worker. */
class End {
  readonly listeners = new Set<Listener>();
  private other: End | undefined;

  static pair(): readonly [End, End] {
    const [one, other] = [new End(), new End()];
    one.other = other;
    other.other = one;
    return [one, other];
  }

  postMessage(message: Message): void {
    const event = { data: message.chunk ? { ...message, chunk: kept(message.chunk) } : message };
    queueMicrotask(() => {
      for (const listener of this.other?.listeners ?? []) listener(event);
    });
  }

  addEventListener(_: 'message', listener: Listener, { signal }: { readonly signal?: AbortSignal } = {}): void {
    this.listeners.add(listener);
    signal?.addEventListener('abort', () => this.listeners.delete(listener));
  }
}

const kept = (chunk: object): object =>
  Object.fromEntries(Object.entries(chunk).map(([key, value]) => [key, Array.isArray(value) ? value.slice() : value]));

type WorkerHalf = { readonly WorkerMessageHandler: { readonly initializeFromPort: (port: End) => void } };

export async function workerOnThisThread(): Promise<pdfjs.PDFWorker> {
  // @ts-expect-error The half that runs in a worker has no types.
  const { WorkerMessageHandler }: WorkerHalf = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const [main, worker] = End.pair();
  const own = new pdfjs.PDFWorker({ port: main as unknown as null, verbosity: pdfjs.VerbosityLevel.ERRORS });
  WorkerMessageHandler.initializeFromPort(worker);
  return own;
}
