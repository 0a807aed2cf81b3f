/** Names of generated functions and types, as they follow from a rule's id. */

export const capitalised = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);
export const inputType = (rule: string): string => `${capitalised(rule)}Input`;
export const readingsType = (rule: string): string => `${capitalised(rule)}Readings`;
export const resultType = (rule: string): string => `${capitalised(rule)}Result`;
export const coreName = (rule: string): string => `${rule}Of`;
/** The rule with any readings, which tells its steps to whoever listens. */
export const inFullName = (rule: string): string => `${rule}InFull`;
export const explainName = (rule: string): string => `explain${capitalised(rule)}`;
