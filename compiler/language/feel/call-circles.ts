/** Rules and the rules they call → an order in which each stands after those it calls, and the circles that have none. */

/** `order` leaves out rules on a circle or above one; `circles` are paths that end where they start, each found once. */
export function orderCalls(calls: ReadonlyMap<string, readonly string[]>): {
  readonly order: readonly string[];
  readonly circles: readonly (readonly string[])[];
} {
  const order: string[] = [];
  const circles: string[][] = [];
  const state = new Map<string, 'open' | 'done' | 'circular'>();
  const visit = (id: string, trail: readonly string[]): boolean => {
    const known = state.get(id);
    if (known === 'open') circles.push([...trail.slice(trail.indexOf(id)), id]);
    if (known) return known === 'done';
    state.set(id, 'open');
    const fine = (calls.get(id) ?? [])
      .filter((called) => calls.has(called))
      .map((called) => visit(called, [...trail, id]))
      .every(Boolean);
    state.set(id, fine ? 'done' : 'circular');
    if (fine) order.push(id);
    return fine;
  };
  for (const id of calls.keys()) visit(id, []);
  return { order, circles };
}
