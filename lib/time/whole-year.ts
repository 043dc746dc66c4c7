/** A year and nothing finer, also one that is uncertain or about right. */
const WHOLE_YEAR = /^(\d{4})[?~%]?$/;

/** The year that an EDTF text is, if it is just one year; else null. */
export function wholeYear(edtf: string | null | undefined): number | null {
  const year = WHOLE_YEAR.exec(edtf ?? '')?.[1];
  return year === undefined ? null : Number(year);
}
