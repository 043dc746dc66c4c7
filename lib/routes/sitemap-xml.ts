import { escapedXml } from '@/lib/text/escaped-xml';
import { routing } from '@/lib/i18n/routing';
import { translations } from './translations';

interface Site {
  /** Its origin. */
  readonly site: string;
  /** When the record was last seeded (ISO 8601). */
  readonly changedAt: string;
}

/** A sitemap of pages, each with itself in the other languages. @param paths without the language */
export function sitemapXml(paths: readonly string[], { site, changedAt }: Site): string {
  const changed = `<lastmod>${changedAt}</lastmod>`;
  const pages = paths.flatMap((path) => {
    const addresses = translations(path);
    const links = Object.entries(addresses).map(
      ([language, address]) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escapedXml(`${site}${address}`)}"/>`,
    );
    return routing.locales.map(
      (locale) =>
        `<url><loc>${escapedXml(`${site}${addresses[locale]}`)}</loc>${links.join('')}${changed}</url>`,
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.join('\n')}
</urlset>
`;
}
