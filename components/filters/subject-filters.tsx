import { useLocale, useTranslations } from 'next-intl';
import { visibleEventIds } from '@/lib/flows/flow-selectors';
import { withSubject, withoutSubject } from '@/lib/filters/subject-choice';
import { subjectCounts } from '@/lib/filters/subject-counts';
import { chosenIds, type SubjectList } from '@/lib/filters/subject-filter';
import type { NamedRecord, SubjectNames } from '@/lib/filters/subject-names';
import { byCountThenName, recordedIds, type SubjectOption } from '@/lib/filters/subject-options';
import type { CountedRecord, ViewFilter } from '@/lib/filters/view-filter';
import { SubjectGroup } from './subject-group';
import type { SubjectSection } from './subject-section';

/** Rows of a group, and of each section where a group has several. */
const FIRST = 8;
const FIRST_OF_SECTION = 5;

interface SubjectFiltersProps {
  readonly filter: ViewFilter;
  readonly record: CountedRecord & NamedRecord;
  readonly names: SubjectNames;
  readonly onChange: (change: Partial<ViewFilter>) => void;
}

/** Whom and what the events concern, and who tells of them. */
export function SubjectFilters({ filter, record, names, onChange }: SubjectFiltersProps) {
  const t = useTranslations('filters');
  const language = useLocale();
  const { cubes, subjects, matched, places, actors, sources } = record;
  const passing = visibleEventIds(cubes, filter);

  const optionsOf = (list: SubjectList): SubjectOption[] => {
    const counts = subjectCounts(subjects, filter, matched, passing, list);
    const ids = new Set([...recordedIds(subjects, list), ...(chosenIds(filter, list) ?? [])]);
    const options = [...ids].map((id) => {
      const name = names(list, id) ?? t('subject.unknown', { id });
      return { id, name, fullName: names(list, id, 'full') ?? name, count: counts.get(id) ?? 0 };
    });
    return byCountThenName(options, language);
  };

  const kinds = new Map(actors.map(({ id, kind }) => [id, kind]));
  const documents = new Set(
    sources.filter(({ document }) => document !== null).map(({ id }) => id),
  );
  const otherNames = new Map(
    places.map((place) => [place.id, place.names.map(({ text }) => text)]),
  );
  const whole = (options: readonly SubjectOption[]): SubjectSection[] => [
    { key: 'all', title: null, options, first: FIRST },
  ];
  const actorOptions = optionsOf('actors');
  const sourceOptions = optionsOf('sources');
  const sections: Record<SubjectList, readonly SubjectSection[]> = {
    dyads: whole(optionsOf('dyads')),
    places: whole(optionsOf('places')),
    actors: (['state', 'organisation', 'person'] as const).map((kind) => ({
      key: kind,
      title: t(`subject.${kind}`),
      // What nobody knows must be somewhere to be taken back.
      options: actorOptions.filter(({ id }) => (kinds.get(id) ?? 'person') === kind),
      first: FIRST_OF_SECTION,
    })),
    sources: [
      {
        key: 'documents',
        title: t('subject.documents'),
        options: sourceOptions.filter(({ id }) => documents.has(id)),
        first: Infinity,
      },
      {
        key: 'cited',
        title: t('subject.cited'),
        options: sourceOptions.filter(({ id }) => !documents.has(id)),
        first: FIRST_OF_SECTION,
      },
    ],
  };

  return (['dyads', 'places', 'actors', 'sources'] as const).map((list) => (
    <SubjectGroup
      key={list}
      title={t(`subject.${list}`)}
      sections={sections[list]}
      chosen={chosenIds(filter, list) ?? NONE}
      namesOf={(id) =>
        list === 'places' ? (otherNames.get(id) ?? NONE) : list === 'sources' ? [id] : NONE
      }
      onChoose={(id, on) =>
        onChange(on ? withSubject(filter, list, id) : withoutSubject(filter, list, id))
      }
    />
  ));
}

const NONE: readonly string[] = [];
