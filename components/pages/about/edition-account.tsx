import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ExternalLink } from '@/components/event/external-link';
import { useDateLanguage } from '@/components/event/use-date-language';
import { LINKED_TEXT } from '@/components/ui/link-style';
import { editionMark } from '@/lib/editions/editions';
import { RECORD_LICENCE } from '@/lib/seo/record-licence';
import { periodWords } from '@/lib/time/date-words';
import { RECORD_PAGE } from '@/lib/routes/edition-pages';
import { API_PAGE, citePage } from '@/lib/routes/page-links';
import { PageFact, PageLink } from '../page-parts';

export interface HeldEdition {
  /** SHA-256 over the data files, in hexadecimal. */
  readonly contentHash: string;
  /** When this installation took the edition in. */
  readonly seededAt: string;
}

const LICENCES = ['record', 'quotations', 'courses', 'map', 'code'] as const;
const OPEN_DATABASE_LICENCE = 'https://opendatacommons.org/licenses/odbl/1-0/';

/** No page, so no language stands before it. */
const HEALTH = '/api/v1/health';

const LICENCE_LINKS = {
  cc: (words: ReactNode) => <ExternalLink href={RECORD_LICENCE}>{words}</ExternalLink>,
  odbl: (words: ReactNode) => <ExternalLink href={OPEN_DATABASE_LICENCE}>{words}</ExternalLink>,
};
const toHealth = (words: ReactNode) => (
  <a href={HEALTH} className={`py-1 ${LINKED_TEXT}`}>
    {words}
  </a>
);

/** Which record this is, what may be done with it, and whom to tell of a mistake. */
export function EditionAccount({ edition: { contentHash, seededAt } }: { edition: HeldEdition }) {
  const t = useTranslations('about.edition');
  const since = periodWords(seededAt.slice(0, 'YYYY-MM-DD'.length), useDateLanguage(), 'long');
  return (
    <div className="flex max-w-3xl flex-col gap-5">
      <div>
        <p className="mb-2 text-sm leading-6">{t('text')}</p>
        <dl>
          <PageFact term={t('name')}>
            <code>{editionMark(contentHash)}</code>
          </PageFact>
          <PageFact term={t('since')}>{since}</PageFact>
          <PageFact term={t('hash')}>
            <code className="select-all">{contentHash}</code>
            <span className="block text-xs leading-5 text-ink-soft">
              {t.rich('health', { link: toHealth })}
            </span>
          </PageFact>
          <PageFact term={t('cite')}>
            <PageLink href={citePage('dataset', 'record')}>{t('citeRecord')}</PageLink>
          </PageFact>
          <PageFact term={t('programs')}>
            <PageLink href={API_PAGE}>{t('api')}</PageLink>
          </PageFact>
          <PageFact term={t('changes')}>
            <PageLink href={RECORD_PAGE}>{t('editions')}</PageLink>
            <span className="block text-xs leading-5 text-ink-soft">{t('changesAt')}</span>
          </PageFact>
        </dl>
      </div>
      <div>
        <h3 className="mb-1 text-base leading-6 font-semibold">{t('licence')}</h3>
        <dl>
          {LICENCES.map((part) => (
            <PageFact key={part} term={t(`licences.${part}.of`)}>
              {t.rich(`licences.${part}.text`, LICENCE_LINKS)}
            </PageFact>
          ))}
        </dl>
      </div>
      <div>
        <h3 className="mb-1 text-base leading-6 font-semibold">{t('contact.title')}</h3>
        <p className="text-sm leading-6">{t('contact.corrections')}</p>
        <p className="mt-2 text-sm leading-6">{t('contact.address')}</p>
        <p className="mt-2 text-sm leading-6">{t('contact.security')}</p>
      </div>
    </div>
  );
}
