/** The month that a project may hold in `examples/month/`: what of it is of contracts that the site shows. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, RuleModel } from '../../../compiler/model/report/manifest.ts';
import { type Month, type MonthPart, monthModel } from '../../../compiler/model/report/month.ts';
import { contracts } from '../load.ts';

const file = join(process.cwd(), 'examples/month/month.json');

const month: Month | undefined = existsSync(file) ? monthModel.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;

export type ShownPart = { readonly part: MonthPart; readonly manifest: Manifest; readonly rule: RuleModel };

/** In the month's own order. */
export const monthParts: readonly ShownPart[] = (month?.parts ?? []).flatMap((part) => {
  const manifest = contracts.find((each) => each.manifest.contract === part.contract)?.manifest;
  const rule = manifest?.rules.find(({ id }) => id === part.rule);
  return manifest && rule ? [{ part, manifest, rule }] : [];
});

/** `2026-03`, of a month that is shown. */
export const monthName: string = month?.month ?? '';
