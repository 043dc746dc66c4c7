/**
 * A short text as a person types or pastes it: letters and digits of an East Asian keyboard become
 * the usual ones (NFKC); blanks around it and marks that nobody sees go.
 */
export function typedText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
}

/** A whole number as it is typed; NaN for anything else. */
export function typedNumber(text: string): number {
  const typed = typedText(text);
  return /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
}
