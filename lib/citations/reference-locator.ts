import type { ClaimDetail } from '@/lib/model/event-detail';
import { quoted } from '@/lib/text/quotation-marks';
import type { ReferenceLanguage } from './reference';

/** "section 2.1, paragraph 23, footnote 8", from the coarse to the fine; null where nothing is given. */
export function locatorWords(
  { section, paragraph, footnote, page, table }: ClaimDetail['locator'],
  { t, dates }: ReferenceLanguage,
): string | null {
  // A section with a name instead of a number is called by it.
  const sectionWords = (name: string) =>
    t('locator.section', { section: /^\d/.test(name) ? name : quoted(name, dates.language) });
  const parts = [
    page && t('locator.page', { page }),
    section && sectionWords(section),
    table && t('locator.table', { table }),
    paragraph && t('locator.paragraph', { paragraph: String(paragraph) }),
    footnote && t('locator.footnote', { footnote: String(footnote) }),
  ].filter((part) => typeof part === 'string' && part !== '');
  return parts.length > 0 ? parts.join(', ') : null;
}
