/** What share of the rows is answered, told on standard error while work goes on for more than a few seconds. */
import type { Io } from '../host/io.ts';
import type { Session } from './rows/session.ts';

const every = 3000;

export async function withProgress<Result>(io: Io, { percentage }: Session, run: () => Promise<Result>): Promise<Result> {
  let told = -1;
  const timer = setInterval(() => {
    const percent = Math.floor(percentage());
    if (percent > told && percent > 0) io.stderr(`clausier batch: ${percent} %\n`);
    told = Math.max(told, percent);
  }, every);
  try {
    return await run();
  } finally {
    clearInterval(timer);
  }
}
