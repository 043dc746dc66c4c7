/** An index to one place, as statistical offices print it. */
export const indexNumber = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
