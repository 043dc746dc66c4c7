import type { MetadataRoute } from 'next';
import { siteAddress } from '@/lib/routes/site-address';

// The address of the site is known where it runs, not where it was built.
export const dynamic = 'force-dynamic';

/** Pages are for everyone; the API, citations and the forms for corrections are not worth a crawler's time. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/*/cite/', '/*/correction/'] },
    sitemap: `${siteAddress()}/sitemap.xml`,
  };
}
