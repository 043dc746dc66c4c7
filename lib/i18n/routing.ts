import { defineRouting } from 'next-intl/routing';

/** The language is the first part of the path; a cookie remembers it for the bare address. */
export const routing = defineRouting({
  locales: ['en', 'vi'],
  defaultLocale: 'en',
  localePrefix: 'always',
  // They would name the host that a request names: lib/routes/alternate-links.ts writes them.
  alternateLinks: false,
});

export type Locale = (typeof routing.locales)[number];
