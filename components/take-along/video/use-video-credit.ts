import { useTranslations } from 'next-intl';

/** Where a video comes from, for the foot of its frames; asked for once, when it is recorded. */
export function useVideoCredit() {
  const t = useTranslations('video');
  const atlas = useTranslations('atlas');
  return async (): Promise<string> => {
    // A file of our own: to load Zod itself by name would bring all of it into every page that parses.
    const { editionNow } = await import('./edition-now');
    const edition = await editionNow();
    const name = atlas('name');
    const from = edition === null ? name : t('credit', { atlas: name, edition });
    return `${from}. ${t('land')}`;
  };
}
