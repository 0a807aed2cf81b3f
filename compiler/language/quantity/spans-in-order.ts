/** Spans that are asked for once a place needs them, and places in order → the end of the span that each lies in. */

export type Spans = readonly (readonly [number, number])[];

/** `find` gives spans in order; many texts have no place to ask about, and finding spans is dear. */
export function spansInOrder(find: () => Spans): (place: number) => number | undefined {
  let spans: Spans | undefined;
  let next = 0;
  return (place) => {
    spans ??= find();
    while ((spans[next]?.[1] ?? Number.POSITIVE_INFINITY) <= place) next += 1;
    const [from, to] = spans[next] ?? [place + 1, place];
    return from <= place ? to : undefined;
  };
}
