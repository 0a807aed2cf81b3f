/** What this command asks of DuckDB for Node: an optional peer, so that the rest type-checks where it is not installed. */
declare module '@duckdb/node-api' {
  type Result = { getRowsJson(): unknown[][] };
  type Chunk = { readonly rowCount: number; getRows(): unknown[][] };
  type Connection = {
    readonly progress: { readonly percentage: number };
    run(sql: string): Promise<unknown>;
    runAndReadAll(sql: string, values?: string[]): Promise<Result>;
    stream(sql: string): Promise<{ fetchChunk(): Promise<Chunk | null> }>;
    closeSync(): void;
  };
  type Instance = { connect(): Promise<Connection>; closeSync(): void };
  export const DuckDBInstance: { create(path: string, settings: Record<string, string>): Promise<Instance> };
}
