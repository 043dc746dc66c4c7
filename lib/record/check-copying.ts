import { documentsBySource } from './check-quotations';
import type { EventEntry } from '@/lib/model/event-schema';
import type { Documents } from './read-documents';
import type { ReadEntry } from './read-entries';
import { sourceRead } from './record-claims';
import type { ReadEntries } from './record-entries';
import { problemAt, type RecordProblem } from './record-problem';

/** So many words in a row are another's sentence. Vietnamese writes each syllable as a word. */
const WORDS_OF_ANOTHER = 8;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const QUOTED = /“[^”]*”|‘[^’]*’|"[^"]*"/gu;

/** Summaries that have a run of words in common with the paragraphs they are from. */
export function checkCopying(entries: ReadEntries, documents: Documents): RecordProblem[] {
  const textOf = documentsBySource(entries, documents);
  return entries.events.flatMap((entry) => {
    const runs = new Set(paragraphsRead(entry, textOf).flatMap((text) => runsOf(text)));
    return (['en', 'vi'] as const).flatMap((language) => {
      const run = entry.value.summary[language]
        .split(QUOTED)
        .flatMap(runsOf)
        .find((words) => runs.has(words));
      if (run === undefined) return [];
      return [problemAt(entry, `summary.${language}`, `the source’s own words: "${run}"`)];
    });
  });
}

function paragraphsRead(
  { value }: ReadEntry<EventEntry>,
  textOf: ReadonlyMap<string, readonly string[]>,
): string[] {
  return value.claims.flatMap((claim) => {
    const { paragraph } = claim.locator;
    return (paragraph && textOf.get(sourceRead(claim))?.[paragraph - 1]) || [];
  });
}

/** Every run of that many words in a text, in small letters. */
function runsOf(text: string): string[] {
  const words = text.normalize('NFC').toLowerCase().match(WORD) ?? [];
  return words
    .slice(WORDS_OF_ANOTHER - 1)
    .map((_, index) => words.slice(index, index + WORDS_OF_ANOTHER).join(' '));
}
