import { z } from 'zod';
import { TOUR_PARTS, type Tour } from '@/lib/model/tour-schema';
import type { ReadEntry } from './read-entries';
import type { ReadEntries } from './record-entries';
import { problemAt, type RecordProblem } from './record-problem';
import { localisedTextSchema, type LocalisedText } from '@/lib/text/text-schema';

/** Longer ones are cut on an arc's label and in a lecture's heading. */
const CHARACTERS_IN_A_TITLE = 80;

/** Letters of one word, with the marks that belong to them. */
const WORD = /[\p{L}\p{M}]+/gu;

const HYPHENATED = /[a-z0-9]+(?:-[a-z0-9]+)+/g;

const QUOTED = /“[^”]*”/g;

/** What a reader of the file does not see: mixed scripts, decomposed letters, copied summaries. */
export function checkTexts(entries: ReadEntries): RecordProblem[] {
  const { places, actors, sources, events, corridors, tours } = entries;
  const all = [places, actors, sources, events, corridors, tours].flat();
  const sourceIds = new Set(sources.map(({ value }) => value.id));
  return [
    ...all.flatMap(entryProblems),
    ...all.flatMap((entry) => namedByIdProblems(entry, sourceIds)),
    ...events.flatMap((entry) => titleProblems(entry, [['title', entry.value.title]])),
    ...tours.flatMap((entry) =>
      titleProblems(entry, [
        ['title', entry.value.title],
        ...entry.value.steps.map(({ title }, index) => [`steps.${index}.title`, title] as const),
      ]),
    ),
    ...[events, corridors, tours].flat().flatMap(summaryProblems),
    ...tours.flatMap(stepProblems),
  ];
}

function entryProblems(entry: ReadEntry<{ id: string }>): RecordProblem[] {
  const decomposed = textsOf(entry.value).filter(({ text }) => text !== text.normalize('NFC'));
  return [
    ...decomposed.map(({ field }) => problemAt(entry, field, 'expected composed letters (NFC)')),
    ...ownTextsOf(entry.value).flatMap(({ field, text }) => {
      const problems = mixedWords(text).map((word) =>
        problemAt(entry, field, `"${word}" mixes Cyrillic and Latin letters in one word`),
      );
      if (/\s{2}/.test(text)) problems.push(problemAt(entry, field, 'two spaces in a row'));
      return problems;
    }),
  ];
}

/** A reader knows a source by its author and year; its id is ours alone. */
function namedByIdProblems(
  entry: ReadEntry<{ id: string }>,
  sourceIds: ReadonlySet<string>,
): RecordProblem[] {
  return ownTextsOf(entry.value).flatMap(({ field, text }) =>
    (text.match(HYPHENATED) ?? [])
      .filter((word) => sourceIds.has(word))
      .map((word) => problemAt(entry, field, `names a source by its id "${word}"`)),
  );
}

/**
 * Words in which a letter was typed on the wrong keyboard: they look right and are never found. A
 * note that says so of a source quotes the word.
 */
function mixedWords(text: string): string[] {
  return (text.replaceAll(QUOTED, '').match(WORD) ?? []).filter(
    (word) => /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word),
  );
}

function titleProblems(
  entry: ReadEntry<{ id: string }>,
  titles: readonly (readonly [field: string, title: LocalisedText])[],
): RecordProblem[] {
  return titles.flatMap(([field, title]) =>
    Object.entries(title).flatMap(([language, text]) => {
      const { length } = text;
      if (length <= CHARACTERS_IN_A_TITLE) return [];
      const message = `${length} characters; a title has ${CHARACTERS_IN_A_TITLE} at most`;
      return [problemAt(entry, `${field}.${language}`, message)];
    }),
  );
}

function summaryProblems(
  entry: ReadEntry<{ id: string; summary: LocalisedText }>,
): RecordProblem[] {
  return copyProblems(entry, 'summary', entry.value.summary);
}

function stepProblems(entry: ReadEntry<Tour>): RecordProblem[] {
  return entry.value.steps.flatMap((step, index) => [
    ...TOUR_PARTS.flatMap((part) =>
      step[part].flatMap((sentence, position) =>
        copyProblems(entry, `steps.${index}.${part}.${position}`, sentence),
      ),
    ),
    ...(step.cue === undefined ? [] : copyProblems(entry, `steps.${index}.cue`, step.cue)),
    // Its options may be names, which are the same in both languages.
    ...(step.poll === undefined
      ? []
      : copyProblems(entry, `steps.${index}.poll.prompt`, step.poll.prompt)),
  ]);
}

function copyProblems(
  entry: ReadEntry<{ id: string }>,
  field: string,
  { en, vi }: LocalisedText,
): RecordProblem[] {
  return en === vi ? [problemAt(entry, `${field}.vi`, 'the same as in English')] : [];
}

/** A string of an entry with the path of its field, such as `claims.0.says.en`. */
interface FieldText {
  readonly field: string;
  readonly text: string;
}

/** Every string in an entry, in the order of its fields. */
function textsOf(value: unknown, field = ''): FieldText[] {
  if (typeof value === 'string') return [{ field, text: value }];
  return fieldsOf(value).flatMap(([name, part]) => textsOf(part, join(field, name)));
}

/**
 * The texts of an entry that are ours to word: what is written in each language of the interface,
 * standard names and short ones. Not quotations, spellings found in a source, or the titles of sources.
 */
function ownTextsOf(value: unknown, field = ''): FieldText[] {
  const localised = ownTextSchema.safeParse(value);
  if (localised.success) return textsOf(localised.data, field);
  const name = ownNameSchema.safeParse(value);
  if (name.success) return [{ field: join(field, 'text'), text: name.data.text }];
  return fieldsOf(value).flatMap(([key, part]) => ownTextsOf(part, join(field, key)));
}

// Not strict: a tour's sentence has its events beside its languages.
const ownTextSchema = z.object(localisedTextSchema.shape);
const ownNameSchema = z.object({ text: z.string(), kind: z.enum(['standard', 'short']) });

function fieldsOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

const join = (field: string, name: string) => (field === '' ? name : `${field}.${name}`);
