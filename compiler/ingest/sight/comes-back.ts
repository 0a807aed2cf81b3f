/**
 * In: what a page shows. Out: whether anything is shown where something stood before, on one line: most pages never come back.
 */
import type { Show } from './painted.ts';

type Stretch = { y: number; x0: number; x1: number };

/** Points a strip of the page that lines are looked up by; shares of the em that tell a line and its kerning. */
const strip = 4;
const level = 0.3;
const kerned = 0.2;

export function comesBack(shows: readonly Show[]): boolean {
  const strips = new Map<number, Stretch[]>();
  return shows.some((show) => stretchesOf(show).some((stretch) => lies(stretch, -show.uy, strips)));
}

/** The parts of a show that go on to the right; it may jump back within itself. */
function stretchesOf({ places }: Show): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = 0; at < places.length; at += 4) {
    const [x0, y, x1] = [places[at]!, places[at + 1]!, places[at]! + places[at + 2]!];
    const last = stretches.at(-1);
    if (last && x0 >= places[at - 4]!) last.x1 = Math.max(last.x1, x1);
    else stretches.push({ x0, y, x1 });
  }
  return stretches;
}

/** Whether it lies on one that is known; else it is known from now on. */
function lies(stretch: Stretch, size: number, strips: Map<number, Stretch[]>): boolean {
  const row = Math.floor(stretch.y / strip);
  const reach = Math.ceil((level * size) / strip);
  for (let at = row - reach; at <= row + reach; at++)
    for (const known of strips.get(at) ?? [])
      if (Math.abs(known.y - stretch.y) < level * size && Math.min(known.x1, stretch.x1) - Math.max(known.x0, stretch.x0) > kerned * size)
        return true;
  const own = strips.get(row) ?? strips.set(row, []).get(row)!;
  const goesOn = own.find((known) => known.y === stretch.y && Math.abs(known.x1 - stretch.x0) <= kerned * size);
  if (goesOn) goesOn.x1 = Math.max(goesOn.x1, stretch.x1);
  else own.push(stretch);
  return false;
}
