import type { EventType } from '@/lib/model/vocabulary';
import { CERTAINTY_WORDS, KIND_WORDS, ROLE_WORDS, STATUS_WORDS, WAY_WORDS } from './kind-words';
import type { NamedSubject, NameIndex, ReadName } from './name-index';
import { OFFICE_WORDS, type OfficeIndex } from './office-index';
import { writingOf, type PhraseList } from './phrases';
import { hasVietnameseLetter, wordsOfQuestion, type QuestionWord } from './question-words';
import type { KeptWord, Meaning, Reading, ReadPart } from './reading';
import { STOP_WORDS } from './stop-words';
import { yearPhrases } from './year-words';

/** What of the record a question may name. */
export interface KnownNames {
  readonly names: NameIndex;
  readonly offices: OfficeIndex;
  /** Whether another state carries the state on: no pair of states has it then. */
  readonly isCarriedOn: (state: string) => boolean;
  /** A name of a subject that the record has. */
  readonly nameOf: (subject: NamedSubject) => string;
}

interface Found<Value> {
  readonly value: Value;
  readonly first: number;
  readonly length: number;
}

/** Reads what is unambiguous in a question; the other words stay words. */
export function readQuestion(question: string, language: string, known: KnownNames): Reading {
  const words = wordsOfQuestion(question);
  const writing = writingOf(words, language);
  const taken = words.map(({ isQuoted }) => isQuoted);
  const isFree = (index: number) => taken[index] === false;
  const take = <Value>(found: readonly Found<Value>[]) => {
    for (const { first, length } of found) taken.fill(true, first, first + length);
  };
  const release = ({ first, length }: Found<unknown>) => taken.fill(false, first, first + length);
  const wordsOf = (...found: readonly Found<unknown>[]) =>
    found.flatMap(({ first, length }) => words.slice(first, first + length));
  const findAll = <Value>(
    at: (index: number) => { readonly value: Value; readonly length: number } | null,
  ) => {
    const found: Found<Value>[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const here = isFree(index) ? at(index) : null;
      if (!here) continue;
      found.push({ ...here, first: index });
      index += here.length - 1;
    }
    take(found);
    return found;
  };
  const findPhrases = <Value>(list: PhraseList<Value>) =>
    findAll((index) => {
      const phrase = list.at(words, index, writing, isFree);
      return phrase && { value: phrase.meaning, length: phrase.length };
    });

  const parts: ReadPart[] = [];
  const read = (meaning: Meaning, ...found: readonly Found<unknown>[]) =>
    parts.push({ meaning, words: wordsOf(...found) });

  const years = yearPhrases(question, words, writing);
  // Two phrases of years are a comparison, and no filter has two ranges.
  if (years.length === 1) {
    const [{ from, to, month, first, length }] = years as [(typeof years)[number]];
    const found = { value: null, first, length };
    take([found]);
    read({ kind: 'years', from, to, month }, found);
  }
  const names = findAll<ReadName>((index) => {
    const name = known.names.at(words, index, isFree);
    return name && { value: name, length: name.length };
  });
  const offices = findPhrases(OFFICE_WORDS);
  const { subjects, left } = subjectsOf(names, offices, { words, known });
  // A role is that of whom it stands beside, and a way that of the place; elsewhere they are words.
  for (const [list, subject, meaningOf] of [
    [ROLE_WORDS, 'actors', (value: string) => ({ kind: 'role', role: value })],
    [WAY_WORDS, 'place', (value: string) => ({ kind: 'way', way: value })],
  ] as const) {
    const named = subjects.find(({ meaning }) => meaning.kind === subject)?.found[0];
    const found = findPhrases<string>(list);
    const beside = found.find(
      (phrase) => named !== undefined && standsBefore(phrase, named, words),
    );
    for (const other of found) if (other !== beside) release(other);
    if (beside) read(meaningOf(beside.value) as Meaning, beside);
  }
  const kinds = findPhrases(KIND_WORDS);
  const head = headOf(kinds, words);
  for (const other of kinds) if (other !== head) release(other);
  if (head) read({ kind: 'types', types: head.value }, head);
  for (const [list, meaningOf] of [
    [STATUS_WORDS, (value: string) => ({ kind: 'status', status: value })],
    [CERTAINTY_WORDS, (value: string) => ({ kind: 'certainty', certainty: value })],
  ] as const) {
    const [first, ...others] = findPhrases<string>(list);
    for (const other of others) release(other);
    if (first) read(meaningOf(first.value) as Meaning, first);
  }

  const spelt = new Map<number, string | null>();
  const leaveAsWords = (name: Found<ReadName>) => {
    release(name);
    if (name.value.isRecorded) return;
    spelt.set(name.first, known.nameOf(name.value.subject));
    for (let next = 1; next < name.length; next += 1) spelt.set(name.first + next, null);
  };
  for (const name of left) leaveAsWords(name);
  for (const { meaning, found } of subjects) read(meaning, ...found);
  const readFound = new Set(subjects.flatMap(({ found }) => found));
  const besidePerson = (office: Found<unknown>) =>
    names.some(
      ({ value, first, length }) =>
        value.subject.kind === 'person' &&
        (first === office.first + office.length || first + length === office.first),
    );
  const titles = offices.filter((office) => !readFound.has(office) && besidePerson(office));
  for (const office of offices) {
    if (!readFound.has(office) && !titles.includes(office)) release(office);
  }

  const stops = findPhrases(STOP_WORDS);
  const isKept = (index: number) => isFree(index) || words[index]!.isQuoted;
  const kept: KeptWord[] = words.flatMap((word, index) =>
    isKept(index)
      ? { word, searched: spelt.get(index) === undefined ? word.text : spelt.get(index)! }
      : [],
  );
  const dropped = wordsOf(
    ...[...titles, ...stops].toSorted((one, other) => one.first - other.first),
  );
  const keptStates = left
    .filter(({ value }) => value.subject.kind === 'state')
    .map(({ value }) => value.subject.id);
  // What says nothing in particular is all that there is to search for.
  return parts.length === 0 && kept.length === 0
    ? {
        parts,
        kept: dropped.map((word) => ({ word, searched: word.text })),
        dropped: [],
        keptStates,
      }
    : { parts, kept, dropped, keptStates };
}

/** "Trade talks" are talks, "talks about trade" too, and "đàm phán thương mại" as well. */
function headOf(
  kinds: readonly Found<readonly EventType[]>[],
  words: readonly QuestionWord[],
): Found<readonly EventType[]> | undefined {
  const [first, ...others] = kinds;
  if (!first || hasVietnameseLetter(words[first.first]!.text)) return first;
  return others.reduce(
    (head, next) => (head.first + head.length === next.first ? next : head),
    first,
  );
}

interface ReadSubject {
  readonly meaning: Meaning;
  readonly found: readonly Found<unknown>[];
}

/**
 * Which of the names filter. A view's list lets through what has any of its ids, so that one place and
 * one actor are read, or the pair of two states; with more names the words find what has them all.
 */
function subjectsOf(
  names: readonly Found<ReadName>[],
  offices: readonly Found<Parameters<OfficeIndex['holders']>[0]>[],
  { words, known }: { words: readonly QuestionWord[]; known: KnownNames },
): { subjects: ReadSubject[]; left: Found<ReadName>[] } {
  const those = (kind: NamedSubject['kind']) =>
    names.filter(({ value }) => value.subject.kind === kind);
  const idOf = ({ value }: Found<ReadName>) => value.subject.id;
  const subjects: ReadSubject[] = [];
  const [place] = those('place');
  if (place) subjects.push({ meaning: { kind: 'place', id: idOf(place) }, found: [place] });

  const [person] = those('person');
  const states = those('state');
  const ids = [...new Set(states.map(idOf))];
  const office = offices
    .flatMap((one) => {
      const state = states.find((name) => areBeside(name, one, words));
      const holders = state ? known.offices.holders(one.value, idOf(state)) : [];
      return state && holders.length > 0 ? [{ office: one, state, holders }] : [];
    })
    .at(0);
  if (person) {
    subjects.push({ meaning: { kind: 'actors', ids: [idOf(person)] }, found: [person] });
  } else if (office) {
    const found = [office.office, office.state].toSorted((one, other) => one.first - other.first);
    subjects.push({ meaning: { kind: 'actors', ids: office.holders }, found });
  } else if (ids.length === 2 && !ids.some(known.isCarriedOn)) {
    const [one, other] = ids.toSorted() as [string, string];
    subjects.push({ meaning: { kind: 'dyad', states: [one, other] }, found: states });
  } else if (ids.length === 1 || ids.length === 2) {
    subjects.push({
      meaning: { kind: 'actors', ids: [ids[0]!] },
      found: states.filter((name) => idOf(name) === ids[0]),
    });
  }
  const read = new Set(subjects.flatMap(({ found }) => found));
  return { subjects, left: names.filter((name) => !read.has(name)) };
}

/** Right before it, or with "the" between. */
function standsBefore(
  phrase: Found<unknown>,
  named: Found<unknown>,
  words: readonly QuestionWord[],
): boolean {
  const end = phrase.first + phrase.length;
  return (
    end <= named.first && words.slice(end, named.first).every(({ folded }) => folded === 'the')
  );
}

/** Side by side, or with an "of" or "của" between. */
function areBeside(
  one: Found<unknown>,
  other: Found<unknown>,
  words: readonly QuestionWord[],
): boolean {
  const [left, right] = one.first < other.first ? [one, other] : [other, one];
  const between = words.slice(left.first + left.length, right.first).map(({ folded }) => folded);
  return (
    between.length === 0 ||
    (between.length <= 2 && between.every((word) => ['of', 'the', 'cua'].includes(word)))
  );
}
