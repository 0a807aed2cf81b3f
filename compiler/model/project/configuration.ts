/** What a project may say of its site in `clausier.config.ts`. It crosses a border, hence zod; every field may be left out. */
import { z } from 'zod';
import { wordLanguages } from '../../runtime/quantities.ts';
import { colorNames, weakIn } from './contrast.ts';

export const configurationFile = 'clausier.config.ts';

const hex = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour such as #a3182a');
const color = z.union([z.tuple([hex, hex]), hex], 'a colour such as #a3182a, or one for light and one for dark');

const configurationModel = z.strictObject({
  /** Of the site, in its masthead. */
  name: z.string().min(1, 'a name').optional(),
  /** One sentence for search engines. */
  description: z.string().optional(),
  /** The path under which the site stands: `/` or `/contracts`. */
  base: z
    .string()
    .regex(/^\/[\w.~/-]*$/, 'a path such as /contracts, without a space')
    .optional(),
  /** Where the site stands: `https://example.org`. */
  address: z.url({ protocol: /^https?$/, error: 'an address such as https://example.org' }).optional(),
  /** Where readers report a problem: a repository's address, or a mail address. */
  reports: z
    .string()
    .regex(/^(?:git\+)?https:\/\/\S+$|^(?:mailto:)?[^\s@]+@[^\s@]+$/, 'the https address of a repository, or a mail address')
    .optional(),
  /** Of the pages that contracts share; a contract's own pages are in its own language. */
  language: z.enum(wordLanguages, wordLanguages.join(' or ')).optional(),
  /** Folders of `contracts/` in the order of the site; those left out follow by name. */
  contracts: z.array(z.string(), 'a list of folders of contracts/').optional(),
  colors: z.partialRecord(z.enum(colorNames), color, `colours of ${colorNames.join(', ')}`).optional(),
});

export type Configuration = z.infer<typeof configurationModel>;

/** Types what a project writes: `export default defineConfig({ name: 'Contracts' })`. */
export const defineConfig = (configuration: Configuration): Configuration => configuration;

/** Validates what the file exports; throws one line that names the field and what was expected. */
export function readConfiguration(exported: unknown): Configuration {
  const read = configurationModel.safeParse(exported);
  if (read.success) return withReadableColors(read.data);
  const [issue] = read.error.issues;
  if (issue?.code === 'unrecognized_keys') {
    throw new Error(`${configurationFile}: unexpected "${issue.keys[0]}", expected ${Object.keys(configurationModel.shape).join(', ')}`);
  }
  const at = issue?.path.join('.');
  throw new Error(`${configurationFile}: unexpected ${at ? `"${at}"` : 'default export'}, expected ${at ? issue?.message : 'an object'}`);
}

/** A colour that can hardly be read is refused with its contrast. */
function withReadableColors(configuration: Configuration): Configuration {
  for (const name of colorNames) {
    const chosen = configuration.colors?.[name];
    const weak = chosen && weakIn(name, chosen);
    if (!weak) continue;
    const cure = typeof chosen === 'string' ? ': give one for light and one for dark' : '';
    const { color, ratio, theme, least } = weak;
    const shown = Math.floor(ratio * 10) / 10;
    throw new Error(
      `${configurationFile}: colors.${name}: ${color} has a contrast of ${shown} on the ${theme} page, expected at least ${least}${cure}`,
    );
  }
  return configuration;
}
