import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useDateLanguage } from '@/components/event/use-date-language';
import {
  countChanges,
  type EntryChange,
  type KindChanges,
  type ReleaseChanges,
} from '@/lib/editions/compare-releases';
import { editionBefore, type Edition } from '@/lib/editions/editions';
import { entryTitle, takenInBy } from '@/lib/editions/entry-title';
import { fieldNamed } from '@/lib/editions/field-names';
import {
  ENTRY_KINDS,
  type EntryKind,
  type ReleaseEntries,
  type ReleaseEntry,
} from '@/lib/editions/release-schema';
import { changesPage, editionEntryPage, editionPage } from '@/lib/routes/edition-pages';
import { periodWords } from '@/lib/time/date-words';
import { PageFrame } from '../page-frame';
import { PageLink, PageSection, PageTitle, StandaloneLink, standsFor } from '../page-parts';
import { Comparisons } from './release-page';

interface ChangesPageProps {
  readonly from: Edition;
  readonly to: Edition;
  readonly changes: ReleaseChanges;
  /** Entries of the later release, some of which took others in. */
  readonly entries: ReleaseEntries;
  /** Whether the address names an edition to compare with that there is not. */
  readonly isSinceUnknown: boolean;
}

/** What leads from one release to another: entries that came, changed and went. */
export function ChangesPage({ from, to, changes, entries, isSinceUnknown }: ChangesPageProps) {
  const t = useTranslations('editions');
  const dates = useDateLanguage();
  const counts = countChanges(changes);
  const isSame = counts.added + counts.changed + counts.withdrawn === 0;
  const words = { since: from.version, version: to.version };
  return (
    <PageFrame
      path={changesPage(to.version)}
      search={`?since=${from.version}`}
      section="about"
      here={t('changesTitle', words)}
    >
      <PageTitle title={t('changesTitle', words)} kicker={t('title')}>
        {isSinceUnknown && (
          <p className="text-sm leading-6" role="note">
            {t(editionBefore(to) === null ? 'unknownSinceFirst' : 'unknownSince')}
          </p>
        )}
        <p className="text-base leading-7">
          {from.version === to.version
            ? t('same')
            : t('changesSummary', {
                ...words,
                sinceDate: periodWords(from.date, dates, 'long'),
                date: periodWords(to.date, dates, 'long'),
              })}
        </p>
        <p className="text-base leading-7">{isSame ? t('none') : t('counts', { ...counts })}</p>
        <p className="flex flex-wrap gap-x-6 text-sm">
          {[...new Set([from.version, to.version])].map((version) => (
            <StandaloneLink key={version} href={editionPage(version)}>
              {t('released', { version })}
            </StandaloneLink>
          ))}
        </p>
      </PageTitle>
      <Comparisons edition={to} />
      {ENTRY_KINDS.map((kind) => (
        <Kind key={kind} {...{ kind, from, to, entries }} changes={changes[kind]} />
      ))}
    </PageFrame>
  );
}

interface KindProps {
  readonly kind: EntryKind;
  readonly changes: KindChanges;
  readonly from: Edition;
  readonly to: Edition;
  readonly entries: ReleaseEntries;
}

function Kind({ kind, changes: { added, changed, withdrawn }, from, to, entries }: KindProps) {
  const t = useTranslations('editions');
  if (added.length + changed.length + withdrawn.length === 0) return null;
  return (
    <PageSection id={kind} title={t(`kinds.${kind}`)}>
      <div className="flex flex-col gap-5">
        <Group title={t('added')} entries={added} kind={kind} version={to.version} />
        <Group
          title={t('withdrawn')}
          entries={withdrawn}
          kind={kind}
          version={from.version}
          renderDetail={(index) => (
            <TakenIn
              by={kind === 'events' ? takenInBy(withdrawn[index]!.id, entries) : null}
              version={to.version}
            />
          )}
        />
        <Group
          title={t('changed')}
          entries={changed.map(({ after }) => after)}
          kind={kind}
          version={to.version}
          renderDetail={(index) => <ChangedFields change={changed[index]!} />}
        />
      </div>
    </PageSection>
  );
}

interface GroupProps {
  readonly title: string;
  readonly entries: readonly ReleaseEntry[];
  readonly kind: EntryKind;
  /** Of the release that the links lead to. */
  readonly version: string;
  readonly renderDetail?: (index: number) => ReactNode;
}

function Group({ title, entries, kind, version, renderDetail }: GroupProps) {
  const language = useLocale();
  if (entries.length === 0) return null;
  return (
    <div>
      <h3 className="mb-1 text-base leading-6 font-semibold">
        {title} <span className="text-sm font-normal text-ink-soft">({entries.length})</span>
      </h3>
      <ul className="grid gap-x-10 text-sm leading-6 sm:grid-cols-2">
        {entries.map((entry, index) => (
          <li key={entry.id} className="border-t border-rule py-1 wrap-anywhere">
            <StandaloneLink href={editionEntryPage(version, kind, entry.id)}>
              {entryTitle(entry, language)}
            </StandaloneLink>
            {renderDetail && (
              <span className="block text-xs leading-5 text-ink-soft">{renderDetail(index)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ChangedFields({ change: { fields } }: { change: EntryChange }) {
  const t = useTranslations('editions');
  const language = useLocale();
  const names = fields.map(({ field }) => {
    const known = fieldNamed(field);
    return known ? t(`fields.${known}`) : field;
  });
  return t('changedFields', { fields: new Intl.ListFormat(language).format(names) });
}

function TakenIn({ by, version }: { by: ReleaseEntry | null; version: string }) {
  const t = useTranslations('editions');
  const language = useLocale();
  if (by === null) return null;
  const href = editionEntryPage(version, 'events', by.id);
  return t.rich('takenIn', {
    entry: standsFor(<PageLink href={href}>{entryTitle(by, language)}</PageLink>),
  });
}
