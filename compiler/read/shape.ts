/**
 * What every declaration's shape is built from, in zod, and what a wrong shape is told: the path, what was found, what was
 * expected there, and the key that was probably meant.
 */
import { z } from 'zod';
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { YamlNode } from './yaml.ts';

const isScalar = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Words, a name or an expression: any scalar, since `5.1` and `true` may be meant as text. */
export const text = z.custom<string | number | boolean>(isScalar, { error: 'a text' });
export const name = matching(/^[a-z][A-Za-z0-9]*$/, 'a camelCase name');
export const typeName = matching(/^[A-Z][A-Za-z0-9]*$/, 'a name that begins with a capital');
export const kebab = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
export const flag = z.boolean({ error: 'true or false' });
export const whole = z.int({ error: 'a whole number' });
export const texts = list(text);
/** What must be said, not just be there: a reason, an action. */
export const words = matching(/\p{L}/u, 'words');

function matching(pattern: RegExp, expected: string): z.ZodType<unknown> {
  return z.custom<unknown>((value) => isScalar(value) && pattern.test(String(value)), { error: expected });
}

export function oneOf(values: readonly string[]): z.ZodType<unknown> {
  return z.custom<unknown>((value) => typeof value === 'string' && values.includes(value), { error: `one of: ${values.join(', ')}` });
}

export function list(of: z.ZodType): z.ZodType {
  return z.array(of, { error: 'a list' });
}

export function mapping(key: z.ZodType, of: z.ZodType): z.ZodType {
  return z.custom<unknown>(isMapping, { error: 'a mapping' }).superRefine((value, context) => {
    for (const [entry, content] of Object.entries(isMapping(value) ? value : {})) {
      const wrongKey = key.safeParse(entry).error?.issues[0];
      if (wrongKey) context.addIssue({ code: 'custom', path: [entry], message: `${keyNote}${wrongKey.message}` });
      for (const issue of of.safeParse(content).error?.issues ?? []) context.addIssue({ ...issue, path: [entry, ...issue.path] } as never);
    }
  });
}

/** A mapping with these keys and no other. */
export function record(shape: z.ZodRawShape): z.ZodType {
  const keys = Object.keys(shape).join(' ');
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? keys : 'a mapping') });
}

/** `short` where the value is a scalar, `full` where it is not. */
export function either(short: z.ZodType, full: z.ZodType): z.ZodType {
  return z.custom<unknown>().superRefine((value, context) => {
    const shape = isScalar(value) ? short : full;
    for (const issue of shape.safeParse(value).error?.issues ?? []) context.addIssue({ ...issue } as never);
  });
}

/** A single `of`, or a list of them. */
export function oneOrMore(of: z.ZodType): z.ZodType {
  const several = list(of);
  return z.custom<unknown>().superRefine((value, context) => {
    const shape = Array.isArray(value) ? several : of;
    for (const issue of shape.safeParse(value).error?.issues ?? []) context.addIssue({ ...issue } as never);
  });
}

const keyNote = 'as a key ';

/** True when `node` has the shape; otherwise says why it has not. */
export function hasShape(shape: z.ZodType, node: YamlNode, report: Report): boolean {
  const issues = shape.safeParse(node.value).error?.issues ?? [];
  for (const issue of issues) reportIssue(issue, node, report);
  return issues.length === 0;
}

function reportIssue(issue: z.core.$ZodIssue, root: YamlNode, report: Report): void {
  const path = issue.path.map(String);
  const at = descend(root, path);
  const unknown = 'keys' in issue && Array.isArray(issue.keys) ? issue.keys.map(String) : [];
  const comma = unknown.find((key) => afterComma(key, at.node));
  if (comma !== undefined) reportComma(comma, path, at.node, report);
  else for (const key of unknown) reportKey(key, issue.message.split(' '), path, at.node, report);
  if (unknown.length > 0) return;
  const asKey = issue.message.startsWith(keyNote);
  const absent = at.missing !== undefined;
  const found = absent ? `absence of "${at.missing}"` : asKey ? `key "${path.at(-1)}"` : foundOf(at.node);
  const expected = asKey ? issue.message.slice(keyNote.length) : issue.message;
  const span = asKey ? (keySpan(root, path) ?? at.node.span) : headOf(at.node);
  const shown = (absent || asKey ? path.slice(0, -1) : path).join('.');
  report(diagnose('read/yaml-shape', { path: shown, found, expected, ...meant(at.node, expected) }, { span }));
}

function meant(node: YamlNode, expected: string): { suggestion?: string } {
  const choices = /^one of: (.+)$/.exec(expected)?.[1]?.split(', ');
  const suggestion = choices && node.text !== undefined ? suggest(node.text, choices) : undefined;
  return suggestion === undefined ? {} : { suggestion };
}

function reportKey(key: string, known: readonly string[], path: readonly string[], node: YamlNode, report: Report): void {
  const suggestion = suggest(key, known);
  const span = node.entries.find((entry) => entry.key.value === key)?.key.span ?? node.span;
  const expected = `one of the keys: ${known.join(', ')}`;
  report(
    diagnose(
      'read/yaml-shape',
      { path: path.join('.'), found: `key "${key}"`, expected, ...(suggestion === undefined ? {} : { suggestion }) },
      { span },
    ),
  );
}

/** A key without a value in `{ … }`: what follows a comma in a text that stands without quotes. */
function afterComma(key: string, node: YamlNode): boolean {
  const at = node.entries.findIndex((entry) => entry.key.value === key);
  const value = node.entries[at]?.node;
  return at > 0 && value?.value === null && value.text === undefined;
}

function reportComma(key: string, path: readonly string[], node: YamlNode, report: Report): void {
  const at = node.entries.findIndex((entry) => entry.key.value === key);
  const shown = [...path, node.entries[at - 1]!.key.value].join('.');
  report(diagnose('read/yaml-comma', { path: shown, rest: key }, { span: node.entries[at]!.key.span, label: 'after a comma' }));
}

/** The node at a path, or the nearest one above and the first key that is missing below it. */
function descend(root: YamlNode, path: readonly string[]): { node: YamlNode; missing?: string } {
  let node = root;
  for (const step of path) {
    const next = node.entries.find(({ key }) => key.value === step)?.node ?? node.items[Number(step)];
    if (!next) return { node, missing: step };
    node = next;
  }
  return { node };
}

function keySpan(root: YamlNode, path: readonly string[]): YamlNode['span'] | undefined {
  return descend(root, path.slice(0, -1)).node.entries.find(({ key }) => key.value === path.at(-1))?.key.span;
}

/** A mapping or a list is shown by its first line only. */
function headOf({ span, entries, items }: YamlNode): YamlNode['span'] {
  const first = entries[0]?.key.span ?? items[0]?.span;
  return first ? { ...span, end: Math.max(first.end, span.start + 1) } : span;
}

function foundOf({ value, text: written }: YamlNode): string {
  if (value === null || value === undefined) return 'empty value';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'mapping' : `"${written ?? String(value)}"`;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
