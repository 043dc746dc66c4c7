import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useDateLanguage } from '@/components/event/use-date-language';
import type { FindNamed } from '@/lib/editions/entry-names';
import { fieldNamed } from '@/lib/editions/field-names';
import type { Json } from '@/lib/editions/release-schema';
import {
  BASES,
  CERTAINTIES,
  EVENT_KINDS,
  EVENT_TYPES,
  FAMILIES,
  PARTICIPANT_ROLES,
  STATUSES,
} from '@/lib/model/vocabulary';
import { editionEntryPage } from '@/lib/routes/edition-pages';
import { periodWords } from '@/lib/time/date-words';
import { PageLink } from '../page-parts';

interface FieldValueProps {
  readonly field: string;
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
  const { field, value, version, findNamed } = props;
  const t = useTranslations('editions');
  const language = useLocale();
  const dates = useDateLanguage();
  const vocabulary = useVocabulary();
  if (value === null) return t('absent');
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    const named = findNamed(field, value);
    if (named) {
      const { kind, id, name } = named;
      return <PageLink href={editionEntryPage(version, kind, id)}>{name}</PageLink>;
    }
    return DATES.has(field) ? periodWords(value, dates, 'long') : vocabulary(field, value);
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
  if (field === 'names' && 'text' in value) return nameWords(value);
  if (field === 'author' || field === 'editor') return authorWords(value);
  if ('date-parts' in value) return dayWords(value['date-parts']);
  const { en, vi, ...fields } = value;
  const text = language === 'vi' ? (vi ?? en) : (en ?? vi);
  return (
    <>
      {text !== undefined && <FieldValue {...props} field="text" value={text} />}
      {Object.keys(fields).length > 0 && (
        <FieldList fields={fields} version={version} findNamed={findNamed} />
      )}
    </>
  );
}

interface FieldListProps extends Pick<FieldValueProps, 'version' | 'findNamed'> {
  readonly fields: { readonly [field: string]: Json | undefined };
}

/** Fields by their names, in the order of the data file. */
export function FieldList({ fields, version, findNamed }: FieldListProps) {
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
                <FieldValue field={field} value={value} version={version} findNamed={findNamed} />
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

/** A word of a closed vocabulary as pages say it; one that today's vocabulary does not have as it is. */
function useVocabulary() {
  const t = useTranslations('vocabulary');
  return (field: string, value: string): string => {
    const of = <Word extends string>(words: readonly Word[], say: (word: Word) => string) => {
      const known = words.find((word) => word === value);
      return known === undefined ? value : say(known);
    };
    switch (field) {
      case 'family':
        return of(FAMILIES, (word) => t(`family.${word}`));
      case 'type':
        return of(EVENT_TYPES, (word) => t(`type.${word}`));
      case 'kind':
        return of(EVENT_KINDS, (word) => t(`kind.${word}`));
      case 'status':
        return of(STATUSES, (word) => t(`status.${word}`));
      case 'certainty':
        return of(CERTAINTIES, (word) => t(`certainty.${word}`));
      case 'role':
        return of(PARTICIPANT_ROLES, (word) => t(`role.${word}`));
      case 'basis':
      case 'dateBasis':
        return of(BASES, (word) => t(`basis.${word}`));
      default:
        return value;
    }
  };
}

type Fields = { readonly [field: string]: Json };

const words = (value: Json | undefined) => (typeof value === 'string' ? value : '');

const nameWords = ({ text, language, kind }: Fields) =>
  [words(text), [words(language), words(kind)].filter(Boolean).join(', ')]
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
