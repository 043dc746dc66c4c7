import type { NamedSubject, NameIndex, ReadName } from './name-index';
import { writingOf } from './phrases';
import { wordsOfQuestion } from './question-words';
import { STOP_WORDS } from './stop-words';

/** What a question names, where it says nothing else: one subject, or a pair of one kind. */
export type WholeName =
  | { readonly kind: 'one'; readonly name: ReadName }
  | { readonly kind: 'pair'; readonly subjects: readonly [NamedSubject, NamedSubject] };

export function wholeNameIn(
  question: string,
  language: string,
  names: NameIndex,
): WholeName | null {
  const words = wordsOfQuestion(question);
  const writing = writingOf(words, language);
  const found: ReadName[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const name = names.at(words, index, () => true);
    if (name) {
      found.push(name);
      index += name.length - 1;
      continue;
    }
    const stop = STOP_WORDS.at(words, index, writing, () => true);
    if (!stop) return null;
    index += stop.length - 1;
  }
  const [one, other] = found;
  if (one && found.length === 1) return { kind: 'one', name: one };
  const isPair =
    one &&
    other &&
    found.length === 2 &&
    one.subject.kind === other.subject.kind &&
    one.subject.kind !== 'person' &&
    one.subject.id !== other.subject.id;
  return isPair ? { kind: 'pair', subjects: [one.subject, other.subject] } : null;
}
