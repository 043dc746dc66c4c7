import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useDateLanguage } from '@/components/event/use-date-language';
import { LINKED_TARGET, LINKED_TEXT } from '@/components/ui/link-style';
import { editionBefore, editionMark, editionOf, latestEdition } from '@/lib/editions/editions';
import type { ReleaseAccount } from '@/lib/editions/release-schema';
import { releaseFile } from '@/lib/editions/release-addresses';
import { feedAddress } from '@/lib/editions/feed-addresses';
import { RECORD_PAGE, changesPage, editionPage } from '@/lib/routes/edition-pages';
import { citePage } from '@/lib/routes/page-links';
import { periodWords } from '@/lib/time/date-words';
import { PageFrame } from '../page-frame';
import { PageFact, PageLink, PageSection, PageTitle, StandaloneLink } from '../page-parts';

interface EditionsPageProps {
  /** Of every release, the latest first. */
  readonly accounts: readonly ReleaseAccount[];
  /** Content hash of the record that is served. */
  readonly served: string;
}

/** Which releases of the record there are, and how to speak of one. */
export function EditionsPage({ accounts, served }: EditionsPageProps) {
  const t = useTranslations('editions');
  return (
    <PageFrame path={RECORD_PAGE} section="about" here={t('here')}>
      <PageTitle title={t('title')}>
        <p className="text-base leading-7">{t('summary')}</p>
        <p className="text-sm leading-6">
          <ServedEdition contentHash={served} />
        </p>
      </PageTitle>
      <PageSection title={t('list')}>
        <ol className="flex max-w-3xl flex-col gap-6">
          {accounts.map((account) => (
            <li key={account.version}>
              <ReleaseFacts account={account} />
            </li>
          ))}
        </ol>
      </PageSection>
      <PageSection id="numbers" title={t('numbers')}>
        <div className="flex max-w-3xl flex-col gap-2 text-sm leading-6">
          <p>{t('numbersText')}</p>
          <p>{t('ids')}</p>
        </div>
      </PageSection>
      <PageSection id="cite" title={t('cite')}>
        <div className="flex max-w-3xl flex-col gap-2 text-sm leading-6">
          <p>{t.rich('citeText', { version: latestEdition().version, code })}</p>
          <p>
            <PageLink href={citePage('dataset', 'record')}>{t('citeNow')}</PageLink>
          </p>
        </div>
      </PageSection>
      <PageSection id="feeds" title={t('feeds')}>
        <FeedLinks />
      </PageSection>
    </PageFrame>
  );
}

const code = (words: ReactNode) => <code>{words}</code>;

/** Which edition the atlas shows, in a sentence. */
function ServedEdition({ contentHash }: { contentHash: string }) {
  const t = useTranslations('editions');
  const mark = editionMark(contentHash);
  return editionOf(contentHash)
    ? t('served', { edition: mark })
    : t('servedAfter', { edition: latestEdition().version, mark });
}

function ReleaseFacts({ account }: { account: ReleaseAccount }) {
  const t = useTranslations('editions');
  const dates = useDateLanguage();
  const { version, date, contentHash, sha256, counts, note } = account;
  const before = editionBefore(account);
  return (
    <article>
      <h3 className="text-base leading-6 font-semibold">{t('released', { version })}</h3>
      <p className="text-sm leading-6">{t('holds', { ...countsIn(counts) })}</p>
      <p className="flex flex-wrap gap-x-6 text-sm">
        <StandaloneLink href={editionPage(version)}>
          {t('read')}
          <span className="sr-only">: {version}</span>
        </StandaloneLink>
        {before && (
          <StandaloneLink href={changesPage(version)}>
            {t('changes')}
            <span className="sr-only">: {version}</span>
          </StandaloneLink>
        )}
        <a
          href={releaseFile(version)}
          download={`third-neighbor-${version}.ndjson`}
          className={LINKED_TARGET}
        >
          {t('file')}
          <span className="sr-only">: {version}</span>
        </a>
      </p>
      <dl>
        <PageFact term={t('releasedOn')}>{periodWords(date, dates, 'long')}</PageFact>
        <PageFact term={t('note')}>{note[dates.language]}</PageFact>
        <PageFact term={t('hash')}>
          <code className="select-all">{contentHash}</code>
        </PageFact>
        <PageFact term={t('fileHash')}>
          <code className="select-all">{sha256}</code>
        </PageFact>
      </dl>
    </article>
  );
}

const countsIn = ({ events, places, actors, sources }: ReleaseAccount['counts']) => ({
  events,
  places,
  actors,
  sources,
});

function FeedLinks() {
  const t = useTranslations('editions');
  const { language } = useDateLanguage();
  const linkTo = (format: 'atom' | 'json') => (words: ReactNode) => (
    <a href={feedAddress(format, language)} className={`py-1 ${LINKED_TEXT}`}>
      {words}
    </a>
  );
  return (
    <p className="text-sm leading-6">
      {t.rich('feedsText', { atom: linkTo('atom'), json: linkTo('json') })}
    </p>
  );
}
