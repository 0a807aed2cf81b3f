/** Every English word of the interface. Contract words never stand here: they come from data. */
import * as asked from './en/asked.ts';
import * as contract from './en/contract.ts';
import * as counted from './en/counted.ts';
import * as decide from './en/decide.ts';
import * as doubts from './en/doubts.ts';
import * as editions from './en/editions.ts';
import * as fields from './en/fields.ts';
import * as figures from './en/figures.ts';
import * as finding from './en/finding.ts';
import * as formula from './en/formula.ts';
import * as home from './en/home.ts';
import * as shared from './en/interface.ts';
import * as month from './en/month.ts';
import * as norms from './en/norms.ts';
import * as pages from './en/pages.ts';
import * as quantities from './en/quantities.ts';
import * as rule from './en/rule.ts';
import * as situations from './en/situations.ts';
import * as tariffs from './en/tariffs.ts';
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
