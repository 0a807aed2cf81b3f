/** Every English word of the interface. Contract words never stand here: they come from data. */

import * as counted from './en/counted.ts';
import * as fields from './en/fields.ts';
import * as figures from './en/figures.ts';
import * as formula from './en/formula.ts';
import * as shared from './en/interface.ts';
import * as norms from './en/norms.ts';
import * as asked from './en/page/asked.ts';
import * as contract from './en/page/contract.ts';
import * as decide from './en/page/decide.ts';
import * as doubts from './en/page/doubts.ts';
import * as editions from './en/page/editions.ts';
import * as finding from './en/page/finding.ts';
import * as home from './en/page/home.ts';
import * as month from './en/page/month.ts';
import * as pages from './en/page/pages.ts';
import * as situations from './en/page/situations.ts';
import * as tariffs from './en/page/tariffs.ts';
import * as quantities from './en/quantities.ts';
import * as rule from './en/rule.ts';
import * as typography from './en/typography.ts';
import type { Words } from './words.ts';

export const english: Words = {
  language: 'en',
  ...asked,
  ...contract,
  ...counted,
  ...decide,
  ...doubts,
  ...editions,
  ...fields,
  ...figures,
  ...finding,
  ...formula,
  ...home,
  ...shared,
  ...month,
  ...norms,
  ...pages,
  ...quantities,
  ...rule,
  ...situations,
  ...tariffs,
  ...typography,
};
