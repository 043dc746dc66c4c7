import { z } from 'zod';

const addressSchema = z.url({ protocol: /^https?$/ }).transform((text) => new URL(text).origin);

/**
 * Where readers find the atlas, for addresses that must be whole: canonical links, the sitemap,
 * JSON-LD. Without SITE_URL it is this machine's own.
 */
export function siteAddress(environment: Readonly<Record<string, string | undefined>>): string {
  const { SITE_URL, PORT } = environment;
  return addressSchema.parse(SITE_URL || `http://127.0.0.1:${PORT || '3000'}`);
}
