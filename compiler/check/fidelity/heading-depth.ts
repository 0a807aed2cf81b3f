/**
 * Law: headings are as deep as their numbers say. Numbers nest as printed, siblings share a depth, and one offset holds for
 * the whole document; parts above articles count as a level. A title without a number stands below the number it follows.
 */

import { shorten } from '../../diagnostic/catalogue/shorten.ts';
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import { languageOf } from '../../language/languages.ts';
import type { Contract } from '../../model/contract.ts';
import { type Heading, headingsOf, isNumbered, type Numbered } from './numbered-headings.ts';

/** A heading and the depth it should have. */
type Misplaced = { readonly heading: Heading; readonly expected: number; readonly beside?: Heading | undefined };

const shown = 5;

/** `styled` says that the original's type tells titles apart, as a PDF's does: then those without a number are the author's. */
export function checkHeadingDepth({ clauses, meta }: Contract, styled: boolean, report: Report): void {
  const { numbering } = languageOf(meta).locale;
  const headings = headingsOf(clauses, numbering);
  const misplaced = new Map<Heading, Misplaced>();
  const unnumbered = styled ? [] : unnumberedLaw(headings);
  for (const one of [
    ...offsetLaw(headings),
    ...seriesLaw(headings),
    ...nestingLaw(headings),
    ...partsLaw(headings),
    ...annexLaw(headings),
    ...unnumbered,
  ])
    if (!misplaced.has(one.heading)) misplaced.set(one.heading, one);
  for (const { heading, expected, beside } of [...misplaced.values()].slice(0, shown)) {
    const parameters = { heading: shorten(heading.clause.text, 50), found: heading.level, expected };
    const places = [{ span: heading.clause.span }, ...(beside ? [{ span: beside.clause.span, label: 'beside this one' }] : [])];
    report(diagnose('check/heading-depth', parameters, places));
  }
}

const partsAbove = ({ above }: Heading): number => above.filter(({ number }) => number?.kind === 'division').length;

/** Depth less the parts of the number, parts above counted as levels or not: the same for all, save for those told. */
function offsetLaw(headings: readonly Heading[]): Misplaced[] {
  const numbered = headings.filter(isNumbered);
  const measures = [partsAbove, () => 0].map((parts) => {
    const offsetOf = (heading: Numbered): number => heading.level - heading.number.path.length - parts(heading);
    const usual = mostFrequent(numbered.map(offsetOf));
    const apart = numbered.filter((heading) => offsetOf(heading) !== usual);
    return apart.map((heading) => ({ heading, expected: usual + heading.number.path.length + parts(heading) }));
  });
  return measures.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** `Annexe 1` and `Annexe 2`, `Niveau 1` and `Niveau 2`: one word and a number, at one depth under one numbered title. */
function seriesLaw(headings: readonly Heading[]): Misplaced[] {
  const series = new Map<string, Heading[]>();
  for (const heading of headings) {
    const word = isNumbered(heading)
      ? undefined
      : /^(\p{Lu}\p{L}+)\s+(?:n[°º]\s*)?(?:\d+|[IVXLC]+|[A-Z])(?![\p{L}\d])/u.exec(heading.clause.text)?.[1];
    const key = `${word} ${heading.above.findLast(isNumbered)?.clause.id ?? ''}`;
    if (word !== undefined) series.set(key, [...(series.get(key) ?? []), heading]);
  }
  return [...series.values()].flatMap((siblings) => {
    const usual = mostFrequent(siblings.map(({ level }) => level));
    const beside = siblings.find(({ level }) => level === usual);
    return siblings.filter(({ level }) => level !== usual).map((heading) => ({ heading, expected: usual, beside }));
  });
}

/** Below 3.1 stands 3.1.1, with nothing between: the title that stands between is the one that is misplaced. */
function nestingLaw(headings: readonly Heading[]): Misplaced[] {
  const before = new Map<string, Numbered>();
  return headings.filter(isNumbered).flatMap((heading): Misplaced[] => {
    const { path } = heading.number;
    const parent = before.get(path.slice(0, -1).join('.'));
    before.set(path.join('.'), heading);
    const nearest = heading.above.at(-1);
    if (path.length < 2 || !parent || nearest === parent || !nearest || isNumbered(nearest)) return [];
    return [{ heading: nearest, expected: parent.level + 2, beside: heading }];
  });
}

const isAnnex = (heading: Heading): boolean => heading.isAnnex;

/** Where articles stand under parts, all of them do, up to the annexes. */
function partsLaw(headings: readonly Heading[]): Misplaced[] {
  const first = headings.findIndex((heading) => heading.number?.kind === 'division' && !isAnnex(heading));
  const annex = headings.findIndex(isAnnex);
  const articles = (first === -1 ? [] : headings.slice(first, annex > first ? annex : undefined)).filter(isNumbered);
  const part = headings[first];
  if (part?.isPart && articles.every((heading) => !heading.above.includes(part)) && !headings.slice(0, first).some(isNumbered))
    return besideParts(part, articles);
  const [nested] = articles.filter((heading) => partsAbove(heading) > 0);
  const flat = articles.filter((heading) => heading.number.path.length === 1 && partsAbove(heading) === 0);
  return nested ? flat.map((heading) => ({ heading, expected: nested.level, beside: nested })) : [];
}

/** Articles written beside the parts that they stand in, before the first of which there is none. */
const besideParts = (part: Heading, articles: readonly Numbered[]): Misplaced[] =>
  articles
    .filter(({ level, number }) => number.path.length === 1 && level <= part.level)
    .map((heading) => ({ heading, expected: part.level + 1, beside: part }));

/** An annex stands beside the articles or above them, never below one. */
function annexLaw(headings: readonly Heading[]): Misplaced[] {
  return headings.flatMap((heading): Misplaced[] => {
    const article = heading.above.find(isNumbered);
    return isAnnex(heading) && article ? [{ heading, expected: article.level, beside: article }] : [];
  });
}

/** A title without a number is one below what it stands under, and no sibling of numbers that go on after it. */
function unnumberedLaw(headings: readonly Heading[]): Misplaced[] {
  const top = Math.min(...headings.map(({ level }) => level));
  let last: Numbered | undefined;
  return headings.flatMap((heading, index): Misplaced[] => {
    if (isNumbered(heading)) last = heading;
    if (isNumbered(heading) || heading.number) return [];
    const deepest = (heading.above.at(-1)?.level ?? top - 1) + 1;
    if (heading.level > deepest) return [{ heading, expected: deepest }];
    const next = headings.slice(index + 1, index + 1 + near).find(isNumbered);
    const goesOn = last && next && last.number.path.length > 1 && isLaterSibling(last.number.path, next.number.path);
    return goesOn && heading.level <= last!.level ? [{ heading, expected: last!.level + 1, beside: last }] : [];
  });
}

/** How far the next numbered title is looked for. */
const near = 50;

const isLaterSibling = (path: readonly number[], next: readonly number[]): boolean =>
  next.length === path.length && next.slice(0, -1).every((part, at) => part === path[at]) && next.at(-1)! > path.at(-1)!;
