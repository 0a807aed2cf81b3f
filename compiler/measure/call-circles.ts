/** Rules and the rules they call → an order in which each stands after those it calls, and the circles that have none. */

type Visit = { readonly id: string; readonly calls: readonly string[]; next: number; fine: boolean };

/**
 * `order` leaves out rules on a circle or above one; `circles` are paths that end where they start, each found once.
 * Walks without recursion: a chain of calls may be as long as the contract has rules.
 */
export function orderCalls(calls: ReadonlyMap<string, readonly string[]>): {
  readonly order: readonly string[];
  readonly circles: readonly (readonly string[])[];
} {
  const order: string[] = [];
  const circles: string[][] = [];
  const state = new Map<string, 'open' | 'done' | 'circular'>();
  for (const start of calls.keys()) {
    const trail: Visit[] = [];
    enter(start, calls, state, trail);
    for (let visit = trail.at(-1); visit; visit = trail.at(-1)) {
      const called = visit.calls[visit.next++];
      if (called === undefined) leave(visit, state, order, trail);
      else if (state.get(called) === 'open') {
        circles.push([...trail.slice(trail.findIndex(({ id }) => id === called)).map(({ id }) => id), called]);
        visit.fine = false;
      } else if (state.has(called)) visit.fine &&= state.get(called) === 'done';
      else enter(called, calls, state, trail);
    }
  }
  return { order, circles };
}

type State = Map<string, 'open' | 'done' | 'circular'>;

function enter(id: string, calls: ReadonlyMap<string, readonly string[]>, state: State, trail: Visit[]): void {
  if (state.has(id) || !calls.has(id)) return;
  state.set(id, 'open');
  trail.push({ id, calls: (calls.get(id) ?? []).filter((called) => calls.has(called)), next: 0, fine: true });
}

function leave(visit: Visit, state: State, order: string[], trail: Visit[]): void {
  trail.pop();
  state.set(visit.id, visit.fine ? 'done' : 'circular');
  if (visit.fine) order.push(visit.id);
  const above = trail.at(-1);
  if (above && !visit.fine) above.fine = false;
}
