/** The laws of rules, in order, one per file: what types is then proved free of circles, holes, overlaps and division by zero. */
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Linked } from '../model/linked.ts';
import { checkTypes } from './types.ts';

export function check(linked: Linked, report: Report): void {
  checkTypes(linked, report);
}
