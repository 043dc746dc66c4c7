import { useTranslations } from 'next-intl';
import { useDateLanguage } from '@/components/event/use-date-language';
import { latestEdition } from '@/lib/editions/editions';
import { fieldNamed } from '@/lib/editions/field-names';
import type { LinkedChange, LinkedEdition } from '@/lib/editions/linked-change';
import { RECORD_PAGE, changesPage, editionEntryPage } from '@/lib/routes/edition-pages';
import { periodWords } from '@/lib/time/date-words';
import { StandaloneLink } from '../page-parts';

/** Of which edition a link is, and what has changed since; with the ways to read both. */
export function LinkedEditionWords({ linked }: { linked: LinkedEdition }) {
  const t = useTranslations('editions');
  const dates = useDateLanguage();
  if (linked.kind === 'unknown') {
    return (
      <>
        <span>{t('linkedUnknown')}</span>
        <StandaloneLink href={RECORD_PAGE}>{t('here')}</StandaloneLink>
      </>
    );
  }
  const { version, date } = linked.edition;
  if (linked.kind === 'latest') {
    return (
      <>
        <span>{t('linkedLatest', { version })}</span>
        <StandaloneLink href={RECORD_PAGE}>{t('here')}</StandaloneLink>
      </>
    );
  }
  const { change, isServedNewer } = linked;
  const latest = latestEdition().version;
  return (
    <>
      <span className="wrap-anywhere">
        {t('linked', { version, date: periodWords(date, dates, 'long') })}{' '}
        <ChangeWords change={change} />
        {isServedNewer && ` ${t('linkedAfter', { version: latest })}`}
      </span>
      {change.kind === 'entry' && (
        <StandaloneLink href={editionEntryPage(version, change.entry, change.id)}>
          {t('linkedAsItWas')}
        </StandaloneLink>
      )}
      <StandaloneLink href={changesPage(latest, version)}>{t('linkedWhat')}</StandaloneLink>
    </>
  );
}

function ChangeWords({ change }: { change: LinkedChange }) {
  const t = useTranslations('editions');
  const { language } = useDateLanguage();
  switch (change.kind) {
    case 'new-entry':
      return t('linkedNew');
    case 'view':
      return t('linkedEvents', { count: change.events });
    case 'entry': {
      if (change.fields.length === 0) return t('linkedSame');
      const names = change.fields.map((field) => {
        const known = fieldNamed(field);
        return known ? t(`fields.${known}`) : field;
      });
      return t('linkedChanged', { fields: new Intl.ListFormat(language).format(names) });
    }
  }
}
