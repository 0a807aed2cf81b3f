/** What every declaration's shape is built from, in zod. What a wrong shape is told is in `readable.ts`. */
import { z } from 'zod';
import { keywords } from '../../language/feel/keywords.ts';

/** Begins what a wrong key is told. */
export const keyNote = 'as a key ';

const isScalar = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Words, a name or an expression: any scalar, since `5.1` and `true` may be meant as text. */
export const text = z.custom<string | number | boolean>(isScalar, { error: 'a text' });
export const name = matching(/^[a-z][A-Za-z0-9]*$/, 'a camelCase name');
/** A name that formulas read. */
export const variable = matching(
  new RegExp(`^(?!(?:${keywords})$)[a-z][A-Za-z0-9]*$`),
  'a camelCase name that is no word of the rule language',
);
export const typeName = matching(/^[A-Z][A-Za-z0-9]*$/, 'a name that begins with a capital');
export const kebab = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
export const flag = z.boolean({ error: 'true or false' });
export const whole = z.int({ error: 'a whole number' });
export const texts = list(text);
/** What must be said, not just be there: a reason, an action. */
export const words = matching(/[\s\S]/, 'words');

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

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
