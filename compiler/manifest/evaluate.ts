/** One evaluation on wire JSON, as `clausier eval` answers it. */
export type Evaluate = (
  rule: string,
  given: Readonly<Record<string, unknown>>,
  readings: Readonly<Record<string, string>>,
) => { readonly result: unknown; readonly rounded?: true } | { readonly error: string; readonly message: string };
