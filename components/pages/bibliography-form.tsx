import { useLocale, useTranslations } from 'next-intl';
import {
  BIBLIOGRAPHY_ORDERS,
  type BibliographyEntry,
  type BibliographyQuery,
} from '@/lib/citations/bibliography';
import { SOURCES_PAGE } from '@/lib/routes/page-links';
import { FIELD, LabelledField, Select, SubmitButton } from './form-fields';

interface BibliographyFormProps {
  readonly entries: readonly BibliographyEntry[];
  readonly query: BibliographyQuery;
}

export function BibliographyForm({ entries, query }: BibliographyFormProps) {
  const t = useTranslations('pages.bibliography');
  const types = useTranslations('pages.source.type');
  const locale = useLocale();
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const usedTypes = [...new Set(entries.map(({ csl }) => csl.type))];
  const usedLanguages = [...new Set(entries.flatMap(({ csl }) => csl.language ?? []))];
  return (
    <form
      action={`/${locale}${SOURCES_PAGE}`}
      method="get"
      role="search"
      className="grid items-end gap-x-4 gap-y-3 rounded-sm border border-rule bg-panel p-4 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr_auto] print:hidden"
    >
      <LabelledField label={t('text')}>
        <input
          type="search"
          name="text"
          defaultValue={query.text}
          maxLength={100}
          className={FIELD}
        />
      </LabelledField>
      <LabelledField label={t('type')}>
        <Select
          name="type"
          value={query.type ?? ''}
          options={[
            ['', t('anyType')],
            ...sorted(usedTypes.map((type) => [type, types(type)] as const)),
          ]}
        />
      </LabelledField>
      <LabelledField label={t('language')}>
        <Select
          name="language"
          value={query.language ?? ''}
          options={[
            ['', t('anyLanguage')],
            ...sorted(usedLanguages.map((code) => [code, names.of(code) ?? code] as const)),
          ]}
        />
      </LabelledField>
      <LabelledField label={t('sort')}>
        <Select
          name="sort"
          value={query.sort}
          options={BIBLIOGRAPHY_ORDERS.map((order) => [order, t(`order.${order}`)])}
        />
      </LabelledField>
      <SubmitButton>{t('submit')}</SubmitButton>
      <label className="flex min-h-6 items-center gap-2 text-sm leading-6 max-md:min-h-11 sm:col-span-full">
        <input
          type="checkbox"
          name="documents"
          value="only"
          defaultChecked={query.documents === 'only'}
          className="size-4 accent-accent"
        />
        {t('documentsOnly')}
      </label>
    </form>
  );
}

const sorted = (options: readonly (readonly [string, string])[]) =>
  options.toSorted(([, one], [, other]) => (one < other ? -1 : 1));
