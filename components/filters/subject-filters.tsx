import { ChevronRight } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { useDisclosure } from '@/components/ui/use-disclosure';
import { onlySubject, withoutSubject, withSubject } from '@/lib/filters/subject-choice';
import {
  chosenIds,
  roleCounts,
  subjectCounts,
  wayCounts,
  type SubjectList,
} from '@/lib/filters/subject-filter';
import type { NamedRecord, SubjectNames } from '@/lib/filters/subject-names';
import { byCountThenName, recordedIds, type SubjectOption } from '@/lib/filters/subject-options';
import type { CountedRecord, ViewFilter } from '@/lib/filters/view-filter';
import { visibleEventIds } from '@/lib/flows/flow-selectors';
import { EVENT_ROLES } from '@/lib/model/event-roles';
import { WAYS } from '@/lib/model/event-ways';
import { ChoiceRows } from './choice-rows';
import { SubjectChecklist, type SubjectChecklistProps } from './subject-checklist';
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

  const whose = filter.actors === null ? 'anyone' : 'chosen';
  return (['dyads', 'places', 'actors', 'sources'] as const).map((list) => (
    <Fragment key={list}>
      <SubjectGroup
        title={t(`subject.${list}`)}
        sections={sections[list]}
        chosen={chosenIds(filter, list) ?? NONE}
        namesOf={(id) =>
          list === 'places' ? (otherNames.get(id) ?? NONE) : list === 'sources' ? [id] : NONE
        }
        onChoose={(id, on) =>
          onChange(on ? withSubject(filter, list, id) : withoutSubject(filter, list, id))
        }
        onOnly={(id) => onChange(onlySubject(list, id))}
      />
      {list === 'places' && filter.places !== null && (
        <ChoiceRows
          title={t('way.title')}
          hint={t('way.hint')}
          values={WAYS}
          chosen={filter.ways}
          counts={wayCounts(subjects, filter, matched, passing)}
          nameOf={(way) => t(`way.${way}`)}
          onChange={(ways) => onChange({ ways })}
        />
      )}
      {list === 'actors' && (
        <ChoiceRows
          title={t('role.title')}
          hint={t(`role.hint.${whose}`)}
          values={EVENT_ROLES}
          chosen={filter.roles}
          counts={roleCounts(subjects, filter, matched, passing)}
          nameOf={(role) => t(`role.name.${role}`)}
          onChange={(roles) => onChange({ roles })}
        />
      )}
    </Fragment>
  ));
}

const NONE: readonly string[] = [];

/** A folded heading that says how many are chosen; open from the start where a link has chosen. */
function SubjectGroup(props: SubjectChecklistProps) {
  const t = useTranslations('filters');
  const { title, chosen } = props;
  const { open, button, panelId } = useDisclosure(chosen.length > 0);
  return (
    <section>
      <h3 className="border-b border-rule">
        <button
          {...button}
          className="group flex min-h-8 w-full items-center gap-2 rounded-sm text-left text-sm font-semibold hover:bg-ink/6 max-md:min-h-11"
        >
          <ChevronRight
            aria-hidden
            className="-ml-1 size-4 shrink-0 text-ink-soft transition-transform group-aria-expanded:rotate-90"
          />
          <span className="grow">{title}</span>
          {chosen.length > 0 && (
            <span className="rounded-full bg-ink px-2 font-sans text-xs leading-5 font-normal text-paper tabular-nums">
              <span aria-hidden>{chosen.length}</span>
              <span className="sr-only">{t('subject.chosen', { count: chosen.length })}</span>
            </span>
          )}
        </button>
      </h3>
      {open && (
        <div id={panelId}>
          <SubjectChecklist {...props} />
        </div>
      )}
    </section>
  );
}
