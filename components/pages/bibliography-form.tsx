import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import {
  BIBLIOGRAPHY_ORDERS,
  type BibliographyEntry,
  type BibliographyQuery,
} from '@/lib/citations/bibliography';
import { SOURCES_PAGE } from '@/lib/routes/page-links';

const FIELD =
  'min-h-9 w-full rounded-sm border border-control bg-raised px-2 text-sm text-ink max-md:min-h-11';

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
      <Field label={t('text')}>
        <input
          type="search"
          name="text"
          defaultValue={query.text}
          maxLength={100}
          className={FIELD}
        />
      </Field>
      <Field label={t('type')}>
        <Select
          name="type"
          value={query.type ?? ''}
          options={[
            ['', t('anyType')],
            ...sorted(usedTypes.map((type) => [type, types(type)] as const)),
          ]}
        />
      </Field>
      <Field label={t('language')}>
        <Select
          name="language"
          value={query.language ?? ''}
          options={[
            ['', t('anyLanguage')],
            ...sorted(usedLanguages.map((code) => [code, names.of(code) ?? code] as const)),
          ]}
        />
      </Field>
      <Field label={t('sort')}>
        <Select
          name="sort"
          value={query.sort}
          options={BIBLIOGRAPHY_ORDERS.map((order) => [order, t(`order.${order}`)])}
        />
      </Field>
      <button
        type="submit"
        className="min-h-9 rounded-sm bg-accent px-4 text-sm text-accent-ink hover:brightness-110 max-md:min-h-11"
      >
        {t('submit')}
      </button>
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

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="flex min-w-0 flex-col gap-1 text-xs leading-5 text-ink-soft">
      {label}
      {children}
    </label>
  );
}

interface SelectProps {
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
}

function Select({ name, value, options }: SelectProps) {
  return (
    <select name={name} defaultValue={value} className={FIELD}>
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </select>
  );
}

const sorted = (options: readonly (readonly [string, string])[]) =>
  options.toSorted(([, one], [, other]) => (one < other ? -1 : 1));
