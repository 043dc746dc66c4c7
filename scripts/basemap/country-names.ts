/** Fails where Node was built without full ICU, instead of shipping English under a Vietnamese label. */
export function assertVietnameseNames(): void {
  if (new Intl.DisplayNames(['vi'], { type: 'region' }).of('MN') !== 'Mông Cổ') {
    throw new Error('This Node has no Vietnamese region names (small ICU). Use an official build.');
  }
}

/**
 * ISO 3166-1 alpha-2 of a numeric code ("496" → "MN"), through CLDR's territory aliases.
 * Undefined for polygons without a code.
 */
export function alpha2Of(numeric: string | number | undefined): string | undefined {
  if (numeric === undefined) return undefined;
  const region = new Intl.Locale(`und-${String(numeric).padStart(3, '0')}`).region;
  return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : undefined;
}
