import { useTranslations } from 'next-intl';
import { useDateLanguage } from '@/components/event/use-date-language';
import { editionNamed } from '@/lib/editions/editions';
import type { WithdrawnEntry } from '@/lib/editions/release-schema';
import { changesPage, editionEntryPage } from '@/lib/routes/edition-pages';
import { PageFrame } from '../page-frame';
import { PageLink, PageTitle, StandaloneLink, standsFor } from '../page-parts';

interface LinkedEntry {
  readonly href: string;
  readonly title: string;
}

interface WithdrawnPageProps {
  /** Of the address that was asked for, with its language. */
  readonly pathname: string;
  readonly withdrawn: WithdrawnEntry;
  /** What it was called, and the last release that has it. */
  readonly last: { readonly title: string; readonly version: string } | null;
  /** Where to look instead. */
  readonly successor: LinkedEntry | null;
}

/** In place of an entry that the record has no more: why, and where to look instead. */
export function WithdrawnPage({ pathname, withdrawn, last, successor }: WithdrawnPageProps) {
  const t = useTranslations('editions');
  const { language } = useDateLanguage();
  const { kind, id, in: version, reason } = withdrawn;
  return (
    <PageFrame path={pathname.replace(/^\/[^/]*/, '')} section={null}>
      <PageTitle kicker="410" title={t(`goneTitle.${kind}`)}>
        {last && (
          <p className="text-base leading-7 wrap-anywhere">
            {t('goneText', { title: last.title, version: last.version })}
          </p>
        )}
        <p className="text-base leading-7">
          {t('goneReason', { version, reason: reason[language] })}
        </p>
        {successor && (
          <p className="text-base leading-7">
            {t.rich('successor', {
              entry: standsFor(<PageLink href={successor.href}>{successor.title}</PageLink>),
            })}
          </p>
        )}
        <p className="flex flex-wrap gap-x-6 text-sm">
          {last && (
            <StandaloneLink href={editionEntryPage(last.version, kind, id)}>
              {t('linkedAsItWas')}
            </StandaloneLink>
          )}
          {/* Until the next release the version is only that of the release to come. */}
          {editionNamed(version) && (
            <StandaloneLink href={changesPage(version)}>{t('linkedWhat')}</StandaloneLink>
          )}
        </p>
      </PageTitle>
    </PageFrame>
  );
}
