/** A linked contract, typed and measured; where nothing is to go wrong, what does fails the test. */
import { expect } from 'vitest';
import type { Report } from '../compiler/diagnostic/diagnostic.ts';
import { measureRules } from '../compiler/measure/index.ts';
import type { Linked } from '../compiler/model/linked.ts';
import type { Measured } from '../compiler/model/measured.ts';
import { typeRules } from '../compiler/type/index.ts';

export const measured = (linked: Linked, report: Report = ({ message }) => expect.fail(message)): Measured =>
  measureRules(typeRules(linked, report));
