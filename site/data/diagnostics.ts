/** The compiler's diagnostics as generated/ gives them: code, severity, why, and the page's example, output and cure. */
import { z } from 'zod';
import { generatedFile } from './project/generated-file.ts';

const block = z.object({ section: z.string(), info: z.string().optional(), text: z.string() });
const row = z.object({ code: z.string(), severity: z.string(), explanation: z.string(), page: z.array(block).optional() });

export type Diagnostic = z.infer<typeof row>;

export const diagnostics: readonly Diagnostic[] = z.array(row).parse(JSON.parse(generatedFile('diagnostics.json')));
