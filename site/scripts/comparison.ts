/** The comparison of chosen contracts: each is fetched once, by topic, from its own page; the choice stands in the address. */

type Sides = ReadonlyMap<string, HTMLElement>;

const least = 2;
const known = new Map<string, Promise<Sides>>();

export function armComparison(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-compare]');
  if (!form) return;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const asked = new URLSearchParams(location.search).getAll('avec').filter((id) => boxes.some(({ value }) => value === id));
  if (asked.length >= least) for (const box of boxes) box.checked = asked.includes(box.value);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => void show(form, boxes, true));
  void show(form, boxes, false);
}

let turn = 0;

/** Sets the chosen ones side by side, in the order of the list; fewer than two change nothing and say so. */
async function show(form: HTMLFormElement, boxes: readonly HTMLInputElement[], isChosen: boolean): Promise<void> {
  turn += 1;
  const own = turn;
  const chosen = boxes.filter(({ checked }) => checked);
  const few = form.querySelector<HTMLElement>('[data-few]');
  if (few) few.hidden = chosen.length >= least;
  if (chosen.length < least) return;
  const sides = await Promise.all(chosen.map((box) => sidesOf(box.dataset.address ?? '')));
  if (own !== turn) return;
  for (const topic of document.querySelectorAll<HTMLElement>('.parallel > [data-topic]')) fill(topic, sides);
  if (isChosen) history.replaceState(null, '', `?${new URLSearchParams(chosen.map(({ value }) => ['avec', value]))}${location.hash}`);
}

function fill(topic: HTMLElement, sides: readonly Sides[]): void {
  for (const side of topic.querySelectorAll(':scope > .side')) side.remove();
  topic.append(...sides.flatMap((all) => all.get(topic.dataset.topic ?? '')?.cloneNode(true) ?? []));
  topic.dataset.sides = sides.length > 2 ? 'many' : String(sides.length);
}

function sidesOf(address: string): Promise<Sides> {
  const fetched = known.get(address) ?? fetchSides(address);
  known.set(address, fetched);
  return fetched;
}

async function fetchSides(address: string): Promise<Sides> {
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  const language = page.documentElement.lang;
  const topics = [...page.querySelectorAll<HTMLElement>('.parallel > [data-topic]')];
  return new Map(
    topics.flatMap((topic) => {
      const side = topic.querySelector<HTMLElement>(':scope > .side');
      if (side && language !== document.documentElement.lang) side.lang = language;
      return side ? [[topic.dataset.topic ?? '', side] as const] : [];
    }),
  );
}
