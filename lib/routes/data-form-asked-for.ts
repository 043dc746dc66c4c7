import { pageAddress } from '@/lib/i18n/page-address';
import { acceptedMediaType } from '@/lib/server/content-negotiation';
import { dataForms } from './data-forms';

const HTML = 'text/html';

/**
 * Where the answer is to who asks for a page in a form for programs; null for a browser, for who takes
 * anything, and for who takes nothing that there is: they get the page.
 *
 * @param url path and search
 */
export function dataFormAskedFor(url: string, accept: string | null): string | null {
  if (accept === null) return null;
  const page = pageAddress(url);
  if (page === null) return null;
  const forms = dataForms(page.path, page.locale);
  if (forms.length === 0) return null;
  const wanted = acceptedMediaType(accept, [HTML, ...forms.map(({ mediaType }) => mediaType)]);
  return forms.find(({ mediaType }) => mediaType === wanted)?.address ?? null;
}
