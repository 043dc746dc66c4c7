import { useFormatter, useTranslations } from 'next-intl';
import { EVENT_TYPES, FAMILIES, type EventType, type Family } from '@/lib/model/vocabulary';
import type { Restriction } from '@/lib/filters/restrictions';
import type { SubjectNames } from '@/lib/filters/subject-names';
import { namesOfTypes } from '@/lib/view/type-set';

export interface RestrictionWords {
  /** What kind of thing is asked for, where its name alone would not say. */
  readonly label: string | null;
  readonly text: string;
  /** What the text is short for. */
  readonly fullText?: string;
}

/** Names that are said one by one; of more only the number is said. */
const MOST_NAMES = 2;
const families: ReadonlySet<string> = new Set(FAMILIES);

/** What a restriction asks for, in a few words: for a chip, a button, a spoken sentence. */
export function useRestrictionWords(
  names: SubjectNames,
): (restriction: Restriction) => RestrictionWords {
  const t = useTranslations('filters');
  const vocabulary = useTranslations('vocabulary');
  const format = useFormatter();
  return restrictionWords(names, { t, vocabulary, format });
}

export interface RestrictionTranslators {
  readonly t: ReturnType<typeof useTranslations<'filters'>>;
  readonly vocabulary: ReturnType<typeof useTranslations<'vocabulary'>>;
  readonly format: ReturnType<typeof useFormatter>;
}

/** The same where no component asks, such as for the title of a page. */
export function restrictionWords(
  names: SubjectNames,
  { t, vocabulary, format }: RestrictionTranslators,
): (restriction: Restriction) => RestrictionWords {
  const yearsWords = (from: number | null, to: number | null) => {
    // Years are names, not quantities: no grouping.
    if (from === to) return String(from);
    if (from === null) return t('chip.yearsTo', { to: String(to) });
    if (to === null) return t('chip.yearsFrom', { from: String(from) });
    return t('chip.years', { from: String(from), to: String(to) });
  };
  const typeNames = (types: readonly EventType[]) =>
    namesOfTypes(types).map((name) =>
      families.has(name)
        ? vocabulary(`family.${name as Family}`)
        : vocabulary(`type.${name as EventType}`),
    );
  const typesWords = (types: readonly EventType[]) => {
    if (types.length === 0) return t('chip.noKinds');
    const chosen = typeNames(types);
    if (chosen.length <= MOST_NAMES) return format.list(chosen, { type: 'unit' });
    const others = typeNames(EVENT_TYPES.filter((type) => !types.includes(type)));
    return others.length <= MOST_NAMES
      ? t('chip.allKindsBut', { kinds: format.list(others) })
      : t('chip.kinds', { count: types.length });
  };

  return (restriction) => {
    switch (restriction.facet) {
      case 'years':
        return {
          label: restriction.ongoing === 'out' ? t('chip.onlyBegun') : null,
          text: yearsWords(restriction.from, restriction.to),
        };
      case 'dates':
        return { label: null, text: t('chip.undated') };
      case 'types':
        return { label: null, text: typesWords(restriction.values) };
      case 'statuses': {
        const words = restriction.values.map((status) => vocabulary(`status.${status}`));
        const text = words.length === 0 ? t('none') : format.list(words, { type: 'disjunction' });
        return { label: words.length === 0 ? t('status') : null, text };
      }
      case 'certainties': {
        const words = restriction.values.map((certainty) => vocabulary(`certainty.${certainty}`));
        const text = words.length === 0 ? t('none') : format.list(words, { type: 'disjunction' });
        return { label: words.length === 0 ? t('certainty') : null, text };
      }
      case 'record':
        return { label: null, text: t(`chip.${restriction.part}`) };
      case 'events':
        return { label: null, text: t('chip.events', { count: restriction.count }) };
      case 'said':
        return { label: null, text: t('chip.said') };
      case 'ways': {
        const words = restriction.values.map((way) => t(`way.${way}`));
        return { label: null, text: format.list(words, { type: 'disjunction' }) };
      }
      case 'roles': {
        const words = restriction.values.map((role) => t(`role.name.${role}`));
        return {
          label: t(`role.whose.${restriction.whose}`),
          text: format.list(words, { type: 'disjunction' }),
        };
      }
      case 'text':
        return { label: null, text: t('chip.text', { text: restriction.text }) };
      default: {
        const { facet, id } = restriction;
        const text = names(facet, id);
        const fullText = names(facet, id, 'full');
        return text === null || fullText === null
          ? { label: t(`chip.unknown.${facet}`), text: id }
          : { label: t(`chip.subject.${facet}`), text, fullText };
      }
    }
  };
}

/** Label and text in one line. */
export function wordsInALine({ label, text }: RestrictionWords): string {
  return label === null ? text : `${label}: ${text}`;
}
