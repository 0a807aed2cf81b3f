/** The results of a case, put into the page: the verdict, what each reading gives, the steps with their words and places. */
import type { CaseModel, RuleModule } from '../../case/case-model.ts';
import type { CaseWords } from '../../case/case-words.ts';
import { optionResults } from '../../case/result/options.ts';
import { stakeOf } from '../../case/result/range.ts';
import { type StepLine, stepLines } from '../../case/result/steps.ts';
import { figureClass, verdictLines } from '../../case/result/verdict.ts';

export function make(tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);

/** Withholds the results: `why` stands in the verdict's place. */
export function withhold(why: string): void {
  const verdict = find('[data-verdict]');
  verdict?.replaceChildren(why);
  verdict?.closest('.verdict')?.classList.add('waiting');
  for (const cell of document.querySelectorAll('[data-gives], [data-gap]')) cell.textContent = '';
  find('[data-steps]')?.replaceChildren();
  find('[data-stake]')?.replaceChildren();
  for (const mark of document.querySelectorAll<HTMLElement>('[data-moves]')) mark.hidden = true;
}

export function showVerdict(words: CaseWords, model: CaseModel, result: unknown, rounded: boolean | undefined): void {
  const verdict = find('[data-verdict]');
  verdict?.closest('.verdict')?.classList.remove('waiting');
  verdict?.replaceChildren(
    ...verdictLines(words, model.output, result, rounded).map(({ label, text, exact }) => {
      const line = make('span', 'verdict-line', ...(label ? [make('span', 'of', `${label} `)] : []), make('span', figureClass(text), text));
      if (exact !== undefined) line.title = exact;
      return line;
    }),
  );
}

/** What the readings put at stake: the sentence, and which of them move the answer. */
export function showStake(words: CaseWords, module: RuleModule, input: unknown): void {
  const stake = stakeOf(words, module, input);
  find('[data-stake]')?.replaceChildren(stake?.says ?? '');
  for (const mark of document.querySelectorAll<HTMLElement>('[data-moves]'))
    mark.hidden = !stake?.moving.includes(mark.dataset.moves ?? '');
}

export function showOptions(words: CaseWords, module: RuleModule, input: unknown, readings: Readonly<Record<string, string>>): void {
  const results = optionResults(words, module, input, readings);
  for (const [choice, options] of Object.entries(results))
    for (const [option, { gives, gap, isKept }] of Object.entries(options)) {
      const row = find(`[data-option="${CSS.escape(`${choice}=${option}`)}"]`);
      const [result, difference] = [row?.querySelector('[data-gives]'), row?.querySelector('[data-gap]')];
      if (result) result.textContent = gives;
      if (!difference) continue;
      difference.textContent = isKept ? words.rulePage.kept : gap;
      difference.classList.toggle('none', isKept || gap === words.rulePage.same);
    }
}

export function showSteps(
  words: CaseWords,
  { explain, model }: RuleModule,
  input: Readonly<Record<string, unknown>>,
  readings: Readonly<Record<string, string>>,
): void {
  const explanation = explain(input, readings);
  if ('error' in explanation) return;
  const lines = stepLines(words, model, explanation.steps, { given: input, result: explanation.result });
  find('[data-steps]')?.replaceChildren(...lines.map((line) => stepItem(words, line)));
  const row = explanation.steps.findLast(({ from }) => from.kind === 'row')?.from;
  for (const line of document.querySelectorAll('.decision tr[data-row]')) {
    const isHit = row?.kind === 'row' && line.getAttribute('data-row') === String(row.row);
    line.classList.toggle('hit', isHit);
    if (isHit) line.setAttribute('aria-current', 'true');
    else line.removeAttribute('aria-current');
  }
}

function stepItem(own: CaseWords, { says, gives, words, note, because, link, inner }: StepLine): HTMLElement {
  const item = make('li', '', make('span', 'says', says), make('span', 'gives', gives));
  const behind = make('span', 'words');
  if (words !== undefined) behind.append(make('q', '', words), ' ');
  if (note !== undefined) behind.append(note, ' ');
  if (link) {
    const anchor = make('a', 'place', link.text);
    anchor.setAttribute('href', link.href);
    behind.append(anchor);
  }
  if (behind.childNodes.length > 0) item.append(behind);
  if (because !== undefined) item.append(make('span', 'words because', because));
  if (inner && inner.length > 0) {
    const list = make('ol', 'steps', ...inner.map((line) => stepItem(own, line)));
    list.setAttribute('role', 'list');
    item.append(make('details', 'words', make('summary', '', own.spaced(own.stepWords.details(inner.length))), list));
  }
  return item;
}
