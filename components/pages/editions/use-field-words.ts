import { useLocale, useMessages, type Messages } from 'next-intl';
import type { EntryKind } from '@/lib/editions/release-schema';

/** Where a value stands: in an entry of which kind, and the fields that lead to it. */
export interface FieldPath {
  readonly kind: EntryKind;
  readonly fields: readonly string[];
}

type Words = Readonly<Record<string, string>>;

/**
 * What pages say for a code of a data file. The same field has other codes in other entries, so the
 * whole path decides. A code that today's vocabulary does not have stays as it is.
 */
export function useFieldWords(): (path: FieldPath, value: string) => string {
  const language = useLocale();
  const messages = useMessages();
  return (path, value) => {
    const field = path.fields.at(-1);
    if (field === 'language') return nameOf(value, 'language', language);
    if (field === 'country') return nameOf(value, 'region', language);
    const words: Words = wordsOf(path, messages) ?? {};
    return (Object.hasOwn(words, value) && words[value]) || value;
  };
}

function nameOf(code: string, type: 'language' | 'region', language: string): string {
  try {
    return new Intl.DisplayNames([language], { type }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}

function wordsOf({ kind, fields }: FieldPath, messages: Messages): Words | null {
  const { vocabulary, evidence, pages, lectureEvidence, editions } = messages;
  const { amount, corridor } = evidence;
  const { values } = editions;
  const [field, parent] = fields.toReversed();
  switch (field) {
    case 'kind':
      return kindsOf(kind, parent, messages);
    case 'type':
      return kind === 'sources' ? pages.source.type : vocabulary.type;
    case 'status':
      return kind === 'corridors' ? corridor.status : vocabulary.status;
    case 'state':
      return { ...corridor.status, 'under-construction': values.underConstruction };
    case 'family':
    case 'certainty':
    case 'role':
    case 'basis':
      return vocabulary[field];
    case 'dateBasis':
      return vocabulary.basis;
    case 'on':
      return vocabulary.aspect;
    case 'stance':
      return { supports: values.supports, differs: evidence.claim.differs };
    case 'relation':
      return evidence.relation.outgoing;
    case 'measure':
      return amount.measure;
    case 'flow':
      return { ...amount.flow, none: values.noFlow };
    case 'qualifier':
      return values.qualifier;
    case 'unit':
      return values.unit;
    case 'courseFrom':
      return values.courseFrom;
    case 'pace':
      return { step: values.byStep, sentence: lectureEvidence.bySentence };
    default:
      return null;
  }
}

function kindsOf(
  kind: EntryKind,
  parent: string | undefined,
  { vocabulary, evidence, pages, pollForm, editions }: Messages,
): Words | null {
  if (parent === 'names') {
    const { short, variant, historical } = evidence.place;
    return { standard: editions.values.standardName, short, variant, historical };
  }
  if (parent === 'poll') return pollForm.kinds;
  switch (kind) {
    case 'events':
      return vocabulary.kind;
    case 'places':
      return evidence.place.kind;
    case 'actors':
      return pages.actor.kind;
    case 'corridors':
      return evidence.corridor.kind;
    case 'sources':
    case 'tours':
      return null;
  }
}
