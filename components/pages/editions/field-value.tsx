import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useDateLanguage } from '@/components/event/use-date-language';
import type { FindNamed } from '@/lib/editions/entry-names';
import { fieldNamed } from '@/lib/editions/field-names';
import type { Json } from '@/lib/editions/release-schema';
import { editionEntryPage } from '@/lib/routes/edition-pages';
import { periodWords } from '@/lib/time/date-words';
import { PageLink } from '../page-parts';
import { useFieldWords, type FieldPath } from './use-field-words';

interface FieldValueProps {
  readonly path: FieldPath;
  readonly value: Json;
  /** Of the edition that the value is of: links stay in it. */
  readonly version: string;
  readonly findNamed: FindNamed;
}

const DATES = new Set([
  'date',
  'notBefore',
  'notAfter',
  'period',
  'during',
  'lifetime',
  'existed',
  'opened',
]);

/** What a field of a data file says, whatever its schema was: lists, and fields of fields. */
export function FieldValue(props: FieldValueProps): ReactNode {
  const { path, value, version, findNamed } = props;
  const t = useTranslations('editions');
  const language = useLocale();
  const dates = useDateLanguage();
  const wordsFor = useFieldWords();
  const field = path.fields.at(-1) ?? '';
  const inside = (name: string): FieldPath => ({ ...path, fields: [...path.fields, name] });
  if (value === null) return t('absent');
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    const named = findNamed(field, value);
    if (named) {
      const { kind, id, name } = named;
      return <PageLink href={editionEntryPage(version, kind, id)}>{name}</PageLink>;
    }
    return DATES.has(field) ? periodWords(value, dates, 'long') : wordsFor(path, value);
  }
  if (Array.isArray(value)) {
    if (field === 'course') return t('points', { count: value.length });
    return (
      <ul className="flex flex-col gap-y-1">
        {value.map((item, index) => (
          <li key={index} className="border-l-2 border-rule pl-3">
            <FieldValue {...props} value={item} />
          </li>
        ))}
      </ul>
    );
  }
  if (field === 'names' && 'text' in value) {
    return nameWords(value, (name, code) => wordsFor(inside(name), code));
  }
  if (field === 'author' || field === 'editor') return authorWords(value);
  if ('date-parts' in value) return dayWords(value['date-parts']);
  const { en, vi, ...fields } = value;
  const text = language === 'vi' ? (vi ?? en) : (en ?? vi);
  return (
    <>
      {text !== undefined && <FieldValue {...props} path={inside('text')} value={text} />}
      {Object.keys(fields).length > 0 && (
        <FieldList path={path} fields={fields} version={version} findNamed={findNamed} />
      )}
    </>
  );
}

interface FieldListProps extends Pick<FieldValueProps, 'version' | 'findNamed'> {
  /** Of what has the fields. */
  readonly path: FieldPath;
  readonly fields: { readonly [field: string]: Json | undefined };
}

/** Fields by their names, in the order of the data file. */
export function FieldList({ path, fields, version, findNamed }: FieldListProps) {
  return (
    <dl>
      {Object.entries(fields).map(
        ([field, value]) =>
          value !== undefined && (
            <div
              key={field}
              className="grid grid-cols-[6.5rem_minmax(0,1fr)] items-baseline gap-x-3 py-1 max-sm:grid-cols-1"
            >
              <dt className="text-xs leading-5 text-ink-soft">
                <FieldWords field={field} />
              </dt>
              <dd className="min-w-0 text-sm leading-6 wrap-anywhere">
                <FieldValue
                  path={{ ...path, fields: [...path.fields, field] }}
                  value={value}
                  version={version}
                  findNamed={findNamed}
                />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** The name of a field; as the data file has it where we have no words for it. */
export function FieldWords({ field }: { field: string }) {
  const t = useTranslations('editions.fields');
  const known = fieldNamed(field);
  return known ? t(known) : <code>{field}</code>;
}

type Fields = { readonly [field: string]: Json };

const words = (value: Json | undefined) => (typeof value === 'string' ? value : '');

const nameWords = (
  { text, language, kind }: Fields,
  wordsFor: (field: string, code: string) => string,
) =>
  [
    words(text),
    [wordsFor('language', words(language)), wordsFor('kind', words(kind))]
      .filter(Boolean)
      .join(', '),
  ]
    .filter(Boolean)
    .join(' · ');

const authorWords = ({ literal, given, family }: Fields) =>
  [words(literal), words(given), words(family)].filter(Boolean).join(' ');

const dayWords = (parts: Json | undefined) =>
  Array.isArray(parts)
    ? parts
        .flat()
        .map((part) => (typeof part === 'number' ? String(part).padStart(2, '0') : ''))
        .join('-')
    : '';
