import { tokensOf } from '../search-tokens';
import { englishStem } from './english-stem';
import { romanisedIn, spellingKeys } from './spelling-keys';

/** A term of a query, and what else of the record it may mean. */
export interface SearchTerm {
  readonly term: string;
  /** Other forms of the word, other spellings of the name. */
  readonly alike: readonly string[];
  /** Words that were written as one: "batcoc" for "bắt cóc". */
  readonly parts: readonly string[];
}

/** The texts that the terms come from. */
export interface VariantTexts {
  /** Running text, whose English words have forms. */
  readonly texts: readonly string[];
  /** Names of people and places, which have spellings instead, with the country that spells them. */
  readonly names: readonly { readonly text: string; readonly country: string | null }[];
}

/** The other shapes in which the record may have a term. */
export class TermVariants {
  readonly #words: ReadonlySet<string>;
  readonly #names = new Set<string>();
  readonly #byStem = new Map<string, string[]>();
  readonly #bySpelling = new Map<string, string[]>();
  readonly #compounds = new Map<string, readonly string[]>();

  constructor({ texts, names }: VariantTexts) {
    const words = new Set<string>();
    for (const { text, country } of names) {
      const romanised = romanisedIn(country);
      const terms = this.#read(text, words);
      for (const term of terms) {
        this.#names.add(term);
        const key = romanised && spellingKeys(term, romanised)[0];
        if (key) put(this.#bySpelling, key, term);
      }
    }
    for (const text of texts) this.#read(text, words);
    this.#words = words;
    for (const word of words) {
      if (!this.#names.has(word)) put(this.#byStem, englishStem(word), word);
    }
  }

  of = (term: string): SearchTerm => {
    const forms = this.#names.has(term) ? [] : (this.#byStem.get(englishStem(term)) ?? []);
    const alike = new Set(forms);
    if (!this.#isBegun(term)) {
      for (const spelling of this.#spellings(term)) alike.add(spelling);
    }
    alike.delete(term);
    const isUnknown = alike.size === 0 && !this.#isBegun(term);
    return { term, alike: [...alike], parts: isUnknown ? (this.#compounds.get(term) ?? []) : [] };
  };

  /** Romanisations, and in Vietnamese y for i and i for y. */
  #spellings(term: string): string[] {
    const keys = (['ko', 'zh', 'ru'] as const).flatMap((language) => spellingKeys(term, language));
    const vietnamese = [term.replaceAll('y', 'i'), term.replace(/i$/, 'y')];
    return [
      ...keys.flatMap((key) => this.#bySpelling.get(key) ?? []),
      ...vietnamese.filter((word) => this.#words.has(word)),
    ];
  }

  #isBegun(term: string): boolean {
    if (this.#words.has(term)) return true;
    for (const word of this.#words) if (word.startsWith(term)) return true;
    return false;
  }

  #read(text: string, words: Set<string>): string[] {
    const terms = tokensOf(text).map(({ term }) => term);
    terms.forEach((term, index) => {
      words.add(term);
      const next = terms[index + 1];
      if (next !== undefined) this.#compounds.set(term + next, [term, next]);
    });
    return terms;
  }
}

function put(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}
