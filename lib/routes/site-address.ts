import { environment } from '@/lib/server/environment';

interface Site {
  readonly SITE_URL?: string;
  readonly PORT: number;
}

/**
 * Where readers find the atlas, for addresses that must be whole: canonical links, the sitemap,
 * JSON-LD. Without SITE_URL it is this machine's own.
 */
export function siteAddress({ SITE_URL, PORT }: Site = environment()): string {
  return SITE_URL ?? `http://127.0.0.1:${PORT}`;
}
