import { useTranslations } from 'next-intl';
import { useDateLanguage } from '@/components/event/use-date-language';
import type { FieldChange } from '@/lib/editions/compare-releases';
import { editionBefore, editions, type Edition } from '@/lib/editions/editions';
import type { FindNamed } from '@/lib/editions/entry-names';
import { entryTitle } from '@/lib/editions/entry-title';
import type { EntryKind, ReleaseEntry, WithdrawnEntry } from '@/lib/editions/release-schema';
import { editionEntryPage, editionPage } from '@/lib/routes/edition-pages';
import { periodWords } from '@/lib/time/date-words';
import { PageFrame } from '../page-frame';
import { PageLink, PageSection, PageTitle, StandaloneLink, standsFor } from '../page-parts';
import { FieldChanges } from './field-changes';
import { FieldList } from './field-value';

/** Where an entry of a release is in the record as it is now. */
export type EntryNow =
  | { readonly kind: 'present'; readonly href: string }
  | { readonly kind: 'taken-in'; readonly href: string; readonly title: string }
  | { readonly kind: 'withdrawn'; readonly entry: WithdrawnEntry }
  | { readonly kind: 'gone' };

interface ReleaseEntryPageProps {
  readonly edition: Edition;
  readonly kind: EntryKind;
  readonly entry: ReleaseEntry;
  readonly findNamed: FindNamed;
  readonly now: EntryNow;
  /** Since the edition before; null where that did not have the entry, or there is none. */
  readonly changes: readonly FieldChange[] | null;
  /** Versions that have the entry. */
  readonly versions: readonly string[];
}

/** An entry as it was in a release, with its fields as the data files had them. */
export function ReleaseEntryPage(props: ReleaseEntryPageProps) {
  const { edition, kind, entry, findNamed, now, changes, versions } = props;
  const t = useTranslations('editions');
  const dates = useDateLanguage();
  const { version, date } = edition;
  const before = editionBefore(edition);
  const others = editions().filter(
    (other) => other.version !== version && versions.includes(other.version),
  );
  return (
    <PageFrame
      path={editionEntryPage(version, kind, entry.id)}
      section="about"
      here={t('released', { version })}
    >
      <article>
        <PageTitle
          title={entryTitle(entry, dates.language)}
          kicker={
            <>
              {t(`kindOf.${kind}`)} ·{' '}
              <PageLink href={editionPage(version)}>{t('released', { version })}</PageLink>
            </>
          }
        >
          <p className="text-base leading-7">
            {t('asItWas', { version, date: periodWords(date, dates, 'long') })}
          </p>
          <p className="text-sm leading-6">
            <WhereNow now={now} />
          </p>
        </PageTitle>
        <div className="max-w-3xl">
          <FieldList
            path={{ kind, fields: [] }}
            fields={entry}
            version={version}
            findNamed={findNamed}
          />
          {before && (
            <PageSection id="changes" title={t('sinceTitle', { version: before.version })}>
              {changes === null ? (
                <p className="text-sm leading-6">{t('sinceNew', { version: before.version })}</p>
              ) : changes.length === 0 ? (
                <p className="text-sm leading-6">{t('sinceSame', { version: before.version })}</p>
              ) : (
                <FieldChanges
                  kind={kind}
                  changes={changes}
                  from={before.version}
                  to={version}
                  findNamed={findNamed}
                />
              )}
            </PageSection>
          )}
          {others.length > 0 && (
            <PageSection title={t('otherEditions')}>
              <ul className="flex flex-wrap gap-x-6 text-sm">
                {others.map((other) => (
                  <li key={other.version}>
                    <StandaloneLink href={editionEntryPage(other.version, kind, entry.id)}>
                      {t('released', { version: other.version })}
                    </StandaloneLink>
                  </li>
                ))}
              </ul>
            </PageSection>
          )}
        </div>
      </article>
    </PageFrame>
  );
}

function WhereNow({ now }: { now: EntryNow }) {
  const t = useTranslations('editions');
  const { language } = useDateLanguage();
  switch (now.kind) {
    case 'present':
      return <PageLink href={now.href}>{t('toPage')}</PageLink>;
    case 'taken-in':
      return t.rich('takenIn', {
        entry: standsFor(<PageLink href={now.href}>{now.title}</PageLink>),
      });
    case 'withdrawn':
      return t('goneReason', { version: now.entry.in, reason: now.entry.reason[language] });
    case 'gone':
      return t('gone');
  }
}
