import type messages from '@/messages/en.json';
import type { Locale } from './routing';

// Makes every `t('…')` a compile-time check against the English messages.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof messages;
  }
}
