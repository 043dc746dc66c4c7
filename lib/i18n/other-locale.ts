import { routing, type Locale } from './routing';

/** The interface has two languages. */
export const otherLocale = (language: Locale): Locale =>
  routing.locales.find((code) => code !== language) ?? routing.defaultLocale;
