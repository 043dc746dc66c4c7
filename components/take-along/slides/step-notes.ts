import { citedPlaces } from '@/lib/lecture/handout/cited-places';
import type { HandoutCitation, HandoutEvent, HandoutStep } from '@/lib/lecture/handout/handout';
import { referenceText } from '@/lib/citations/reference';
import { plainText } from '@/lib/text/escaped-xml';
import { plainLines, type TextParagraph } from '@/lib/take-along/text-runs';
import { dateWords } from '@/lib/time/date-words';
import { isEmptyText } from '@/lib/lecture/presented-tour';
import { textParagraphs } from '../drawing/text-paragraphs';
import type { TakeAlongWords } from '../take-along-words';

/**
 * What the speaker says, does and can answer for, as lines of plain text.
 * @param question what the step asks, where it has no room on its slide.
 */
export function stepNotes(
  { step, events, sources }: HandoutStep,
  words: TakeAlongWords,
  question: readonly TextParagraph[] = [],
): string {
  const { own, references } = words;
  const numbers = new Map(events.map(({ event, number }) => [event.id, number]));
  const parts = [
    isEmptyText(step.notes) ? [] : plainLines(textParagraphs(step.notes, (id) => numbers.get(id))),
    step.cue === null ? [] : [`${own('cue')}: ${step.cue}`],
    plainLines(question),
    events.length === 0
      ? []
      : [`${own('listed')}:`, ...events.flatMap((listed) => eventLines(listed, words))],
    sources.length === 0
      ? []
      : [
          `${own('sources')}:`,
          ...sources.map(({ number, csl }) => `[${number}] ${referenceText(csl, references)}`),
        ],
  ];
  return plainText(
    parts
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
  );
}

/** What the numbers in the text of a step stand for. */
export const footnoteLines = (
  { events }: HandoutStep,
  words: TakeAlongWords,
): readonly TextParagraph[] =>
  events
    .filter(({ isOfNotes }) => !isOfNotes)
    .map((one) => {
      const numbers = [...new Set(one.citations.map(({ source }) => `[${source}]`))];
      return {
        runs: [
          { text: `${one.number}`, isBold: true },
          { text: ` ${plainText(eventWords(one, words))} ${numbers.join(' ')}` },
        ],
      };
    });

/** "28 Feb 2019: The summit (declined, contested)". */
export function eventWords({ event }: HandoutEvent, { dates, vocabulary }: TakeAlongWords): string {
  const { status, certainty, title } = event;
  const marks = [
    ...(status === 'occurred' ? [] : [vocabulary(`status.${status}`)]),
    ...(certainty === 'explicit' ? [] : [vocabulary(`certainty.${certainty}`)]),
  ];
  const day = dateWords(event, dates, 'short');
  return `${day}: ${title}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
}

function eventLines(listed: HandoutEvent, words: TakeAlongWords): string[] {
  const located = citationWords(listed.citations, words);
  const differing = listed.citations.filter(({ claim }) => claim.stance === 'differs');
  return [
    `${listed.number}. ${eventWords(listed, words)}${located === '' ? '' : ` – ${located}`}`,
    ...differing.map((citation) => `    ${differenceWords(citation, words)}`),
  ];
}

/** "[3] in [1], page 5; [4]". */
function citationWords(
  citations: readonly HandoutCitation[],
  { handout, references }: TakeAlongWords,
): string {
  return citedPlaces(citations, references)
    .map(({ source, via, where }) => {
      const sources =
        via === null ? handout('direct', { source }) : handout('via', { source, via });
      return where === null ? sources : handout('located', { sources, locator: where });
    })
    .join('; ');
}

function differenceWords(
  { claim: { on, says }, source: number }: HandoutCitation,
  { handout, vocabulary }: TakeAlongWords,
): string {
  const source = `[${number}]`;
  const aspect = on === null ? null : vocabulary(`aspect.${on}`);
  if (aspect === null) {
    return says === null
      ? handout('differs', { source })
      : handout('differsSayingOnly', { source, says });
  }
  return says === null
    ? handout('differsOn', { source, aspect })
    : handout('differsSaying', { source, aspect, says });
}
