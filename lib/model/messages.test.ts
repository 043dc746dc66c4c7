import { describe, expect, it } from 'vitest';
import {
  BASES,
  CERTAINTIES,
  CLAIM_ASPECTS,
  EVENT_KINDS,
  EVENT_TYPES,
  FAMILIES,
  PARTICIPANT_ROLES,
  STATUSES,
} from './vocabulary';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';

type Messages = { [key: string]: string | Messages };

/** "namespace.key" → text. */
function flatten(messages: Messages, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value]]
        : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/**
 * Names of the ICU arguments of a message: `{count, plural, …}` and `{from}`. Braces of a branch
 * (`one {…}`) stand one deeper than those of its argument, so arguments are at odd depths.
 */
function argumentsOf(text: string): string[] {
  const names = new Set<string>();
  let depth = 0;
  for (const [index, character] of [...text].entries()) {
    if (character === '}') depth -= 1;
    if (character !== '{') continue;
    depth += 1;
    const name =
      depth % 2 === 1 ? /^\w+/.exec([...text].slice(index + 1).join(''))?.[0] : undefined;
    if (name !== undefined) names.add(name);
  }
  return [...names].toSorted();
}

const english = flatten(en);
const vietnamese = flatten(vi);

describe('messages', () => {
  it('have the same keys in both languages', () => {
    expect([...vietnamese.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('take the same arguments in both languages', () => {
    for (const [key, text] of english) {
      expect([key, argumentsOf(vietnamese.get(key) ?? '')]).toEqual([key, argumentsOf(text)]);
    }
  });

  it('are composed (NFC), so that the same word is the same text', () => {
    for (const text of [...english.values(), ...vietnamese.values()]) {
      expect(text).toBe(text.normalize('NFC'));
    }
  });

  it.each([
    ['family', FAMILIES],
    ['type', EVENT_TYPES],
    ['kind', EVENT_KINDS],
    ['basis', BASES],
    ['status', STATUSES],
    ['certainty', CERTAINTIES],
    ['role', PARTICIPANT_ROLES],
    ['aspect', CLAIM_ASPECTS],
  ] as const)('name every %s of the vocabulary', (facet, words) => {
    expect(Object.keys(en.vocabulary[facet])).toEqual([...words]);
  });
});
