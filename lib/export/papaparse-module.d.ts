// The library ships no types; this declares the part that tests use.
declare module 'papaparse' {
  interface Parsed<Row> {
    readonly data: Row[];
    readonly errors: readonly unknown[];
  }
  interface Settings {
    readonly delimiter?: string;
    readonly header?: boolean;
    readonly skipEmptyLines?: boolean;
  }
  const papaparse: { parse<Row>(text: string, settings: Settings): Parsed<Row> };
  export default papaparse;
}
