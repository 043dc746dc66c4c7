import { foldText } from '@/lib/text/fold-text';
import type { EventDocument, SearchDocuments, SearchName } from '../search-documents';
import { romanisedIn, spellingKeys, type Romanised } from '../spelling/spelling-keys';
import { OTHER_NAMES } from './other-names';
import { hasVietnameseLetter, isSpeltAlike, type QuestionWord } from './question-words';
import { STOP_WORDS } from './stop-words';

/** A place, person or state that a question names. */
export interface NamedSubject {
  readonly kind: 'place' | 'person' | 'state';
  readonly id: string;
}

export interface ReadName {
  readonly subject: NamedSubject;
  readonly length: number;
  /** Whether the record itself has the name in these letters, so that a search for the words finds it. */
  readonly isRecorded: boolean;
}

interface Entry {
  readonly subject: NamedSubject;
  readonly text: string;
  /** The lower, the sooner it is meant: what the record calls it itself, then what others do. */
  readonly rank: number;
}

const RANKS: Readonly<Record<SearchName['kind'], number>> = {
  standard: 0,
  short: 0,
  variant: 1,
  historical: 2,
};
const OTHER_NAME = 3;
const PART_OF_NAME = 4;
const SPELLING = 5;
const LONGEST_NAME = 8;
/** Of fewer letters without marks, a word is too often another. */
const SHORTEST_BARE = 4;
/** The same where the marks are others: "hoà" for "hòa". */
const SHORTEST_MISSPELT = 6;
const SHORTEST_PART = 4;
const SHORTEST_SPELLING = 6;

const joined = (text: string) => foldText(text).text.replace(/[^\p{L}\p{N}]/gu, '');

/** Who and where the names are of, and the texts that say which of them are words as well. */
interface NamedDocuments extends Pick<SearchDocuments, 'actors' | 'places'> {
  readonly events: readonly Pick<EventDocument, 'texts'>[];
}

/** Names of places, persons and states as questions write them, however spaced. */
export class NameIndex {
  readonly #byName = new Map<string, Entry[]>();
  readonly #bySpelling = new Map<string, Entry[]>();
  readonly #inLowerCase: ReadonlySet<string>;

  constructor(documents: NamedDocuments) {
    const { actors, places } = documents;
    const countryOf = new Map(actors.map(({ id, country }) => [id, country]));
    const successors = new Map(actors.map(({ id, continues }) => [continues, id]));
    const countryOfState = (id: string | null) =>
      id === null ? null : (countryOf.get(id) ?? countryOf.get(successors.get(id) ?? '') ?? null);
    for (const { id, names, country } of places) {
      this.#add({ kind: 'place', id }, names, romanisedIn(country));
    }
    for (const { id, kind, names, affiliation } of actors) {
      if (kind === 'organisation') continue;
      const romanised = kind === 'person' ? romanisedIn(countryOfState(affiliation)) : null;
      this.#add({ kind, id }, names, romanised);
    }
    const inLowerCase = lowerCaseWords(documents.events);
    this.#inLowerCase = inLowerCase;
    for (const { id, kind, names } of actors) {
      if (kind !== 'person') continue;
      const parts = names
        .filter(({ text }) => /^[\p{sc=Latin}\p{M}\s.’'-]+$/u.test(text))
        .flatMap(({ text }) => text.split(/[\s.-]+/))
        .filter((part) => part.length >= SHORTEST_PART && !inLowerCase.has(joined(part)));
      for (const text of new Set(parts)) {
        this.#put(this.#byName, joined(text), { subject: { kind, id }, text, rank: PART_OF_NAME });
      }
    }
  }

  /** The longest name that begins with a word of a question; in the spelling of the record before any other. */
  at(
    words: readonly QuestionWord[],
    from: number,
    isFree: (index: number) => boolean,
  ): ReadName | null {
    const longest = Math.min(LONGEST_NAME, words.length - from);
    const windows = Array.from({ length: longest }, (_, index) => longest - index)
      .filter((length) => words.slice(from, from + length).every((_, at) => isFree(from + at)))
      .map((length) => words.slice(from, from + length));
    for (const find of [this.#named, this.#spelt]) {
      for (const window of windows) {
        const entry = find(window);
        if (!entry) continue;
        const { subject, rank } = entry;
        const isRecorded = rank !== OTHER_NAME && rank !== SPELLING;
        return { subject, length: window.length, isRecorded };
      }
    }
    return null;
  }

  readonly #named = (words: readonly QuestionWord[]): Entry | null => {
    const typed = words.map(({ text }) => text).join('');
    const name = words.map(({ folded }) => folded).join('');
    const named = (this.#byName.get(name) ?? []).filter(({ text }) => isMeant(typed, text, name));
    return named.length > 0 && !this.#mayBeWord(words) ? theOne(named) : null;
  };

  /** Of other words than those of a name: "ở Ulaanbaatar" has the key of Ulaanbaatar. */
  readonly #spelt = (words: readonly QuestionWord[]): Entry | null => {
    const name = words.map(({ folded }) => folded).join('');
    const isOther = (word: QuestionWord) =>
      STOP_WORDS.at([word], 0, { mayBeVietnamese: true }, () => true) !== null ||
      (words.length > 1 && this.#named([word]) !== null);
    if (name.length < SHORTEST_SPELLING || words.some(isOther)) return null;
    const found = (['ko', 'zh', 'ru'] as const)
      .flatMap((language) => spellingKeys(name, language))
      .flatMap((key) => this.#bySpelling.get(key) ?? []);
    return found.length > 0 ? theOne(found) : null;
  };

  /** "Viên" is Vienna, but "thành viên" is a member: such a name is one only with its capital. */
  #mayBeWord([word, ...others]: readonly QuestionWord[]): boolean {
    if (!word || others.length > 0 || word.folded.length > SHORTEST_BARE) return false;
    return this.#inLowerCase.has(word.folded) && !/^\p{Lu}/u.test(word.text);
  }

  #add(subject: NamedSubject, names: readonly SearchName[], romanised: Romanised | null): void {
    for (const { text, kind } of names) {
      this.#put(this.#byName, joined(text), { subject, text, rank: RANKS[kind] });
    }
    const english = names.find(({ language, kind }) => language === 'en' && kind === 'standard');
    if (!english) return;
    for (const text of OTHER_NAMES[english.text.replaceAll("'", '’')] ?? []) {
      this.#put(this.#byName, joined(text), { subject, text, rank: OTHER_NAME });
    }
    if (romanised === null) return;
    const [key] = spellingKeys(english.text, romanised);
    if (key !== undefined)
      this.#put(this.#bySpelling, key, { subject, text: english.text, rank: SPELLING });
  }

  #put(map: Map<string, Entry[]>, key: string, entry: Entry): void {
    map.set(key, [...(map.get(key) ?? []), entry]);
  }
}

/** A short name without its marks is another word: "my" is not "Mỹ", and "to" is nobody. */
function isMeant(typed: string, name: string, folded: string): boolean {
  const letters = name.replace(/[\s-]/gu, '');
  if (isSpeltAlike(typed, letters)) return true;
  if (!hasVietnameseLetter(name)) return true;
  return folded.length >= (hasVietnameseLetter(typed) ? SHORTEST_MISSPELT : SHORTEST_BARE);
}

/** What is meant, where that is one: the lowest rank decides, and there no two may be left. */
function theOne(entries: readonly Entry[]): Entry | null {
  const lowest = Math.min(...entries.map(({ rank }) => rank));
  const meant = entries.filter(({ rank }) => rank === lowest);
  return new Set(meant.map(({ subject }) => `${subject.kind} ${subject.id}`)).size === 1
    ? meant[0]!
    : null;
}

/** Words that the texts of the record also write small: no name is known by such a part alone. */
function lowerCaseWords(events: NamedDocuments['events']): ReadonlySet<string> {
  const texts = events.flatMap((event) =>
    event.texts.flatMap(({ title, summary, note }) => [title, summary, note ?? '']),
  );
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]*/gu)].map(([word]) => joined(word)),
    ),
  );
}
