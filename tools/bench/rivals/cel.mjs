/** The same rules in CEL. Numbers are doubles; it has no floor, so a quotient goes through `int`, and no minimum. R4 is beyond it. */
import { Environment } from '@marcbachmann/cel-js';
import { evaluate as evaluateTree, parse } from 'cel-js';
import { table } from './responsibility.mjs';

const tiers = 'overrun <= 0.0 ? 0.0 : overrun <= 3600000.0 ? 20.0 : overrun <= 7200000.0 ? 30.0 : overrun <= 10800000.0 ? 40.0 : 50.0';
const thousandths = '25.0 * double(int(total / 3600000.0))';
const inList = (names) => `intervention in [${names.map((name) => `"${name}"`).join(', ')}]`;
const quarters = 'double(int((timeSpent + 899999.0) / 900000.0))';
const free = [
  'hosting-information-request',
  'hosting-site-unreachable',
  'hosting-second-ftp-account',
  'hosting-anonymous-access-change',
  'hosting-plesk-panel-use',
  'domain-information-request',
  'domain-registration',
  'm365-information-request',
  'm365-service-incident',
  'ssl-information-request',
  'ssl-request-and-creation',
];
const express = 'priority == "express"';
const credits = [
  `${inList(['hosting-coding-request', 'hosting-hacking-investigation'])} ? 2.0`,
  `intervention == "hosting-file-restore" ? (${express} ? 5.0 : 4.0)`,
  `(${express} ? 3.0 : 2.0)`,
].join(' : ');

export const expressions = {
  R1: `monthlyFee * (${tiers}) / 100.0`,
  R2: `commitmentMet || !requestedByTicket ? 0.0 : monthlyAmount * (${thousandths} < 1000.0 ? ${thousandths} : 1000.0) / 1000.0`,
  R3: [
    'intervention == "non-typical" ? agreedCredits',
    `${inList(free)} ? 0.0`,
    `${inList(['hosting-external-site-migration', 'm365-mail-migration'])} ? -1.0`,
    `intervention == "domain-record-update" ? (${express} ? 3.0 : 2.0) * interventionCount`,
    `intervention == "ssl-integration-hosting-platform" && !(${express}) ? 0.0`,
    `(${credits}) * ${quarters}`,
  ].join(' : '),
  R5: `${table.map(({ tests }, row) => `${tests.map(([name, value]) => `${name} == ${JSON.stringify(value)}`).join(' && ')} ? ${row}.0 : `).join('')}-1.0`,
};

/** Parsed once, with every variable of any type. */
export function cel(id) {
  if (!expressions[id]) return undefined;
  return new Environment({ unlistedVariablesAreDyn: true }).parse(expressions[id]);
}

/** It knows no conversion of numbers. */
export function celJs(id) {
  const parsed = expressions[id]?.includes('double(') === false ? parse(expressions[id]) : undefined;
  return parsed?.isSuccess ? (input) => evaluateTree(parsed.cst, input) : undefined;
}
