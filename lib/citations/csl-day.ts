import type { Csl } from '@/lib/model/source-schema';

/** `2019-02-07`, `2019-02` or `2019`: a date of CSL-JSON by ISO 8601, as exact as it is. */
export const cslDay = ({ 'date-parts': [parts] }: NonNullable<Csl['issued']>): string =>
  parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
