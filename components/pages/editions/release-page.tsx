import { useTranslations } from 'next-intl';
import { useDateLanguage } from '@/components/event/use-date-language';
import { LINKED_TARGET } from '@/components/ui/link-style';
import { editions, type Edition } from '@/lib/editions/editions';
import { entryTitle } from '@/lib/editions/entry-title';
import {
  ENTRY_KINDS,
  type EntryKind,
  type ReleaseAccount,
  type ReleaseEntry,
} from '@/lib/editions/release-schema';
import type { Release } from '@/lib/editions/read-release';
import { changesPage, editionEntryPage, editionPage } from '@/lib/routes/edition-pages';
import { periodWords } from '@/lib/time/date-words';
import { PageFrame } from '../page-frame';
import { PageSection, PageTitle, StandaloneLink } from '../page-parts';

/** What a release holds: every entry, by the name that it had. */
export function ReleasePage({ release: { account, entries } }: { release: Release }) {
  const t = useTranslations('editions');
  const dates = useDateLanguage();
  const { version, date, note, counts } = account;
  return (
    <PageFrame path={editionPage(version)} section="about" here={t('released', { version })}>
      <PageTitle title={t('released', { version })}>
        <p className="text-base leading-7">
          {t('releaseSummary', { date: periodWords(date, dates, 'long') })}
        </p>
        <p className="text-sm leading-6">{note[dates.language]}</p>
      </PageTitle>
      <Contents counts={counts} />
      <Comparisons edition={account} />
      {ENTRY_KINDS.map((kind) => (
        <PageSection key={kind} id={kind} title={t(`kinds.${kind}`)} aside={counts[kind]}>
          <Entries version={version} kind={kind} entries={entries[kind]} />
        </PageSection>
      ))}
    </PageFrame>
  );
}

function Contents({ counts }: Pick<ReleaseAccount, 'counts'>) {
  const t = useTranslations('editions');
  const about = useTranslations('about');
  return (
    <nav aria-label={about('contents')} className="mb-6 print:hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {ENTRY_KINDS.map((kind) => (
          <li key={kind}>
            <a href={`#${kind}`} className={LINKED_TARGET}>
              {t(`kinds.${kind}`)} ({counts[kind]})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** From every other release to this one. */
export function Comparisons({ edition: { version } }: { edition: Edition }) {
  const t = useTranslations('editions');
  const others = editions().filter((other) => other.version !== version);
  if (others.length === 0) return <p className="mb-6 text-sm leading-6">{t('first')}</p>;
  return (
    <nav aria-label={t('against')} className="mb-6 print:hidden">
      <ul className="flex flex-wrap gap-x-6 text-sm">
        {others.map((other) => (
          <li key={other.version}>
            <StandaloneLink href={changesPage(version, other.version)}>
              {t('changesTitle', { since: other.version, version })}
            </StandaloneLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface EntriesProps {
  readonly version: string;
  readonly kind: EntryKind;
  readonly entries: readonly ReleaseEntry[];
}

/** Events in the order of time, all else by name. */
function Entries({ version, kind, entries }: EntriesProps) {
  const t = useTranslations('editions');
  const dates = useDateLanguage();
  const dateOf = ({ date }: ReleaseEntry) => (typeof date === 'string' ? date : '');
  const titled = entries.map((entry) => ({
    entry,
    title: entryTitle(entry, dates.language),
    date: kind === 'events' ? dateOf(entry) : null,
  }));
  const collator = new Intl.Collator(dates.language);
  const ordered = titled.toSorted(
    (one, other) =>
      // EDTF sorts as text well enough for reading; no date comes last.
      collator.compare(one.date || '9', other.date || '9') ||
      collator.compare(one.title, other.title),
  );
  return (
    <ul className="grid gap-x-10 text-sm leading-6 sm:grid-cols-2">
      {ordered.map(({ entry, title, date }) => (
        <li key={entry.id} className="border-t border-rule py-1 wrap-anywhere">
          <StandaloneLink href={editionEntryPage(version, kind, entry.id)}>{title}</StandaloneLink>
          {date !== null && (
            <span className="block text-xs leading-5 text-ink-soft">
              {date === '' ? t('undated') : periodWords(date, dates, 'short')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
