/** The English words that a rule's page needs in the browser. */
import type { CaseWords } from '../../case/case-words.ts';
import { fieldWords } from './fields.ts';
import { figures } from './figures.ts';
import { enumWords } from './norms.ts';
import { rangeWords } from './page/decide.ts';
import { plainWorking, sizeWords, taxSigns, workingWords } from './quantities.ts';
import { boundWords, chartWords, difference, messages, refusals, rulePage, stepWords } from './rule.ts';
import { labelled, quoted, spaced } from './typography.ts';

export const caseWords: CaseWords = {
  language: 'en',
  fieldWords,
  figures,
  enumWords,
  plainWorking,
  workingWords,
  sizeWords,
  taxSigns,
  chartWords: { tick: chartWords.tick },
  boundWords,
  difference,
  messages,
  refusals,
  rulePage: {
    failed: rulePage.failed,
    kept: rulePage.kept,
    line: rulePage.line,
    other: rulePage.other,
    refused: rulePage.refused,
    removeLine: rulePage.removeLine,
    same: rulePage.same,
    unknownField: rulePage.unknownField,
    unknownReading: rulePage.unknownReading,
    withheld: rulePage.withheld,
  },
  rangeWords,
  stepWords,
  labelled,
  quoted,
  spaced,
};
