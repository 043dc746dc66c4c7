import { z } from 'zod';
import { routing } from '@/lib/i18n/routing';

export const languageParametersSchema = z.strictObject({
  language: z.enum(routing.locales).default(routing.defaultLocale),
});
