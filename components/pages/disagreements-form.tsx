import { useLocale, useTranslations } from 'next-intl';
import { useReferenceLanguage } from '@/components/event/use-reference-language';
import type { BibliographyEntry } from '@/lib/citations/bibliography';
import {
  chosenDisagreements,
  DISAGREEMENT_SUBJECTS,
  sourcesOf,
  subjectOf,
  type Disagreement,
  type DisagreementQuery,
} from '@/lib/citations/disagreement';
import { shortReference } from '@/lib/citations/reference';
import { DISAGREEMENTS_PAGE } from '@/lib/routes/page-links';
import { LabelledField, Select, SubmitButton } from './form-fields';

interface DisagreementsFormProps {
  readonly entries: readonly Disagreement[];
  /** What the record was read from, in the order of its numbers. */
  readonly documents: readonly BibliographyEntry[];
  readonly query: DisagreementQuery;
}

/** A plain GET, so that what is chosen is a link and needs no JavaScript. */
export function DisagreementsForm({ entries, documents, query }: DisagreementsFormProps) {
  const t = useTranslations('disagreements');
  const locale = useLocale();
  const words = useReferenceLanguage();
  // The counts of a field obey the other one alone, as those of the atlas's lists do.
  const underDocument = chosenDisagreements(entries, { ...query, on: null });
  const underSubject = chosenDisagreements(entries, { ...query, document: null });
  const subjects = DISAGREEMENT_SUBJECTS.filter((subject) =>
    entries.some((entry) => subjectOf(entry) === subject),
  );
  return (
    <form
      action={`/${locale}${DISAGREEMENTS_PAGE}`}
      method="get"
      role="search"
      className="grid items-end gap-x-4 gap-y-3 rounded-sm border border-rule bg-panel p-4 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_auto] print:hidden"
    >
      <LabelledField label={t('onSubject')}>
        <Select
          name="on"
          value={query.on ?? ''}
          options={[
            ['', t('anySubject')],
            ...subjects.map((subject): [string, string] => [
              subject,
              t('option', {
                name: t(`subject.${subject}`),
                count: underDocument.filter((entry) => subjectOf(entry) === subject).length,
              }),
            ]),
          ]}
        />
      </LabelledField>
      <LabelledField label={t('document')}>
        <Select
          name="document"
          value={query.document ?? ''}
          options={[
            ['', t('anyDocument')],
            ...documents.map(({ id, csl }): [string, string] => [
              id,
              t('option', {
                name: shortReference(csl, words),
                count: underSubject.filter((entry) => sourcesOf(entry).has(id)).length,
              }),
            ]),
          ]}
        />
      </LabelledField>
      <SubmitButton>{t('submit')}</SubmitButton>
    </form>
  );
}
