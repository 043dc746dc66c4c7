import MiniSearch, { type Query } from 'minisearch';
import { memoizedByText } from '@/lib/text/memoized-by-text';
import { phraseOf, tokensOf } from './search-tokens';
import type { SearchTerm } from './spelling/term-variants';
import { isPrefix, mayDiffer } from './term-match';

/** How near a text has to come to the words of a query. */
export interface Nearness {
  /** Every word, any of them where half are there, or any at all. */
  readonly words: 'all' | 'any' | 'some';
  /** Whether a letter or two may differ. */
  readonly similar: boolean;
}

/** Texts of a document by field. */
export interface IndexedDocument<Field extends string> {
  readonly id: string;
  readonly fields: Readonly<Record<Field, readonly string[]>>;
}

/** A document that was found, with the terms of its own texts that made it so. */
export interface FoundDocument {
  readonly id: string;
  readonly score: number;
  readonly terms: readonly string[];
}

/** A phrase as it was typed says more than its words apart. */
const PHRASE_WEIGHT = 4;

/** Between texts of one field; in none of them. */
const SEPARATOR = '\n\n';

/** Ranked search over documents of one kind; earlier fields weigh as `weights` says. */
export class TextIndex<Field extends string> {
  readonly #engine: MiniSearch<IndexedDocument<Field>>;
  readonly #phrases: ReadonlyMap<string, Readonly<Record<Field, readonly string[]>>>;
  readonly #weights: Readonly<Record<Field, number>>;
  readonly #fields: readonly Field[];

  constructor(
    documents: readonly IndexedDocument<Field>[],
    weights: Readonly<Record<Field, number>>,
  ) {
    this.#weights = weights;
    this.#fields = Object.keys(weights) as Field[];
    // One name stands in many events.
    const termsIn = memoizedByText((text) => tokensOf(text).map(({ term }) => term));
    const phraseIn = memoizedByText(phraseOf);
    this.#engine = new MiniSearch({
      fields: [...this.#fields],
      extractField: (document, field) =>
        field === 'id' ? document.id : document.fields[field as Field].join(SEPARATOR),
      tokenize: (text) => text.split(SEPARATOR).flatMap(termsIn),
      processTerm: (term) => term,
    });
    this.#engine.addAll(documents);
    this.#phrases = new Map(
      documents.map(({ id, fields }) => [
        id,
        mapFields(this.#fields, (field) => fields[field].map(phraseIn)),
      ]),
    );
  }

  /** @param query whose terms these are; as a phrase it weighs more than its words apart. */
  search(
    query: string,
    terms: readonly SearchTerm[],
    { words, similar }: Nearness,
  ): FoundDocument[] {
    const last = terms.at(-1)?.term;
    const phrase = phraseOf(query).trimEnd();
    const results = this.#engine.search(
      { combineWith: words === 'all' ? 'AND' : 'OR', queries: terms.map(queryOf) },
      {
        tokenize: (text) => [text],
        boost: this.#weights,
        prefix: (term) => isPrefix(term, term === last),
        fuzzy: (term) => similar && mayDiffer(term) && 0.2,
        maxFuzzy: 2,
      },
    );
    const isEnough = words === 'any' ? hasEnoughOf(terms) : () => true;
    return ranked(
      results
        .filter(({ queryTerms }) => isEnough(queryTerms))
        .map(({ id, score, match }) => ({
          id: String(id),
          score: score * this.#phraseWeight(String(id), phrase),
          terms: Object.keys(match),
        })),
    );
  }

  #phraseWeight(id: string, phrase: string): number {
    const phrases = this.#phrases.get(id);
    if (!phrases) return 1;
    const weights = this.#fields.map((field) =>
      Math.max(0, ...phrases[field].map((text) => phraseFit(text, phrase) * this.#weights[field])),
    );
    return (
      1 + PHRASE_WEIGHT * (Math.max(...weights) / Math.max(...Object.values<number>(this.#weights)))
    );
  }
}

/** What is only like the term counts for less than the term. */
const ALIKE_WEIGHT = 0.6;

/** The term, or another shape of it whole, or its parts all together. */
function queryOf({ term, alike, parts }: SearchTerm): Query {
  const whole = { prefix: false, fuzzy: false, boostTerm: () => ALIKE_WEIGHT } as const;
  return {
    combineWith: 'OR',
    queries: [
      term,
      ...(alike.length === 0
        ? []
        : [{ ...whole, combineWith: 'OR' as const, queries: [...alike] }]),
      ...(parts.length === 0
        ? []
        : [{ ...whole, combineWith: 'AND' as const, queries: [...parts] }]),
    ],
  };
}

/** Half of the terms at least: what has one word of many is no answer. */
function hasEnoughOf(terms: readonly SearchTerm[]) {
  return (matched: readonly string[]) => {
    const found = new Set(matched);
    const has = ({ term, alike, parts }: SearchTerm) =>
      [term, ...alike, ...parts].some((shape) => found.has(shape));
    return terms.filter(has).length * 2 >= terms.length;
  };
}

/** Best first, and always in the same order. */
export const ranked = (found: readonly FoundDocument[]) =>
  found.toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));

/** The whole text says most, whole words more than the beginning of one. */
function phraseFit(text: string, phrase: string): number {
  if (text.trimEnd() === phrase) return 2;
  if (text.includes(`${phrase} `)) return 1;
  return text.includes(phrase) ? 0.5 : 0;
}

const mapFields = <Field extends string, Value>(
  fields: readonly Field[],
  value: (field: Field) => Value,
) => Object.fromEntries(fields.map((field) => [field, value(field)])) as Record<Field, Value>;
