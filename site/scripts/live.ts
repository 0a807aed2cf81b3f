/**
 * While a contract is edited (`clausier dev` alone): what the compiler tells stands over the words it is about, beside what coverage still
 * asks, and the page is made again when its contract is. Nothing of this is in a built site.
 */
import liveStyle from '../styles/part/live.css?url';

type Told = {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly help?: string;
  readonly place: string;
  readonly clause?: string;
  readonly words?: string;
};
type Contract = { readonly id: string; readonly summary: string; readonly forgotten: number; readonly told: readonly Told[] };
/** How often something was told, and the data of pages or the code of rules was made again. */
type State = {
  readonly contracts: readonly Contract[];
  readonly failure?: string;
  readonly heard: number;
  readonly pages: number;
  readonly code: number;
};

const base = (import.meta as unknown as { readonly env: { readonly BASE_URL: string } }).env.BASE_URL.replace(/\/$/, '');
/** Before a server that is gone is asked again. */
const pause = 400;

document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: liveStyle }));
void follow();

/** Asks what is told, for as long as the page is open; an answer comes when there is news. A page that runs a rule waits for its code. */
async function follow(): Promise<void> {
  const awaited = document.querySelector('[data-module]') ? 'code' : 'pages';
  let known: State | undefined;
  for (;;) {
    const state = await ask(known?.heard);
    if (state && known && state[awaited] !== known[awaited]) return location.reload();
    if (state && state.heard !== known?.heard) show(state);
    known = state ?? known;
    if (!state) await new Promise((done) => setTimeout(done, pause));
  }
}

async function ask(heard: number | undefined): Promise<State | undefined> {
  try {
    return (await (await fetch(`${base}/__live.json${heard === undefined ? '' : `?heard=${heard}`}`)).json()) as State;
  } catch {
    return undefined;
  }
}

function show(state: State): void {
  for (const note of document.querySelectorAll('.live, .live-note')) note.remove();
  const own = state.contracts.filter(({ id }) => location.pathname.startsWith(`${base}/${id}/`));
  const ranges = own.flatMap(({ told }) => told.flatMap(placed));
  highlight(ranges);
  document.body.append(panel(state, own.length > 0 ? own : state.contracts));
}

/** A diagnostic beside the clause it is about, and the range of its words where they are on this page. */
function placed(told: Told): Range[] {
  const clause = told.clause === undefined ? null : document.getElementById(told.clause);
  if (!clause) return [];
  const note = element('p', `live-note ${told.severity}`, `${told.message} `);
  note.append(element('code', '', told.code));
  if (told.help) note.append(element('small', '', told.help));
  clause.after(note);
  const range = told.words ? rangeOf(clause, told.words) : undefined;
  return range ? [range] : [];
}

/** Where words stand in an element, whatever marks part them. */
function rangeOf(element: HTMLElement, words: string): Range | undefined {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const start = nodes
    .map(({ data }) => data)
    .join('')
    .indexOf(words);
  if (start < 0) return undefined;
  const at = (offset: number): [Text, number] => {
    let rest = offset;
    for (const node of nodes) {
      if (rest <= node.data.length) return [node, rest];
      rest -= node.data.length;
    }
    return [nodes.at(-1) as Text, nodes.at(-1)?.data.length ?? 0];
  };
  const range = document.createRange();
  range.setStart(...at(start));
  range.setEnd(...at(start + words.length));
  return range;
}

function highlight(ranges: readonly Range[]): void {
  if ('highlights' in CSS) CSS.highlights.set('clausier-told', new Highlight(...ranges));
}

/** What remains, for each contract of the page: a line, then all that is told, with its place in the sources. */
function panel({ failure }: State, contracts: readonly Contract[]): HTMLElement {
  const aside = element('aside', 'live', '');
  aside.setAttribute('aria-label', 'clausier dev');
  if (failure) aside.append(element('p', 'error', failure));
  for (const { id, summary, told } of contracts) {
    const details = document.createElement('details');
    details.append(element('summary', '', summary));
    const list = document.createElement('ol');
    for (const one of told) list.append(line(id, one));
    details.append(list);
    aside.append(told.length > 0 ? details : element('p', '', summary));
  }
  return aside;
}

function line(contract: string, { message, place, clause }: Told): HTMLElement {
  const item = element('li', '', `${place}: `);
  const link = clause
    ? Object.assign(document.createElement('a'), { href: `${base}/${contract}/#${clause}` })
    : document.createElement('span');
  link.textContent = message;
  item.append(link);
  return item;
}

function element(name: string, className: string, text: string): HTMLElement {
  return Object.assign(document.createElement(name), { className, textContent: text });
}
