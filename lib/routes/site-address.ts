import { z } from 'zod';

const addressSchema = z.url({ protocol: /^https?$/ }).transform((text) => new URL(text).origin);

/**
 * Where readers find the atlas, for addresses that must be whole: canonical links, the sitemap,
 * JSON-LD. Without SITE_URL it is this machine's own.
 */
export function siteAddress(env: Readonly<Record<string, string | undefined>>): string {
  return addressSchema.parse(env['SITE_URL'] || `http://127.0.0.1:${env['PORT'] || '3000'}`);
}
