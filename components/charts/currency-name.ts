/** "US dollars", as it stands after a sum. */
export function currencyName(currency: string, language: string): string {
  const parts = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
  }).formatToParts(10);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
