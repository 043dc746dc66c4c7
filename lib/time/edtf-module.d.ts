// edtf.js ships no types; this declares the part of it that we use.
declare module 'edtf' {
  interface ExtendedDate {
    readonly type: string;
    /** Milliseconds since the epoch; `max` is Infinity for an open end. */
    readonly min: number;
    readonly max: number;
  }
  /** @throws a SyntaxError-like error when the text is not EDTF. */
  export default function edtf(text: string): ExtendedDate;
}
