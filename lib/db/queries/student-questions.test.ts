import { beforeAll, describe, expect, test } from 'vitest';
import { eventSubjects } from '@/lib/filters/event-subjects';
import { EVERYTHING, shownCount } from '@/lib/filters/view-filter';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { routing } from '@/lib/i18n/routing';
import { readRecord } from '@/lib/record/read-record';
import { parseView, serialiseView } from '@/lib/view/view-parameters';
import type { Database } from '../connect/database';
import { engines, openSeeded } from '../testing/database-engines';
import { STUDENT_QUESTIONS, type StudentQuestion } from '../testing/student-questions';
import { findActors } from './find-actors';
import { findEventSummaries } from './find-event-summaries';
import { findFlowTable } from './find-flow-table';
import { findPlaces } from './find-places';
import { searchRecord } from './search-record';

const FIRST = 5;
const FEWEST_ANSWERED = 55;

/** Names, one word, quoted words, words of which none or some are found. */
const FURTHER_SEARCHES = [
  'kim',
  'Pyongyang',
  'Putin',
  '“Hanoi” summit',
  'zebra hanoi',
  'Pyongyamg',
  'qqqq',
  'to',
  'Mông Cổ',
  'talks hosted by Mongolia',
  'arrivals in Pyongyang',
];

function isAnswered({ answers }: StudentQuestion, found: readonly string[]): boolean {
  const first = found.slice(0, FIRST);
  return first.filter((id) => answers.includes(id)).length === Math.min(FIRST, answers.length);
}

describe.each(engines)('the questions of students on $name', (engine) => {
  let database: Database;
  beforeAll(async () => {
    ({ database } = await openSeeded(engine, await readRecord('data')));
  });

  test(`at least ${FEWEST_ANSWERED} of sixty are answered by the first five events`, async () => {
    const missed: string[] = [];
    for (const language of routing.locales) {
      for (const question of STUDENT_QUESTIONS[language]) {
        const { events } = await searchRecord(
          { query: question.asked, language, readAs: 'question' },
          database,
        );
        const found = events.map(({ id }) => id);
        if (!isAnswered(question, found)) {
          missed.push(`${question.asked}: ${found.slice(0, FIRST).join(', ')}`);
        }
      }
    }
    // What is missed is said, so that a failure says what to look at.
    expect(missed.length > 60 - FEWEST_ANSWERED ? missed : []).toEqual([]);
  });

  test('a view with the filter and the text of an answer shows its events, and no others', async () => {
    const cubes = buildFlowCubes(await findFlowTable(database));
    const differences: object[] = [];
    for (const language of routing.locales) {
      const [summaries, actors, places] = await Promise.all([
        findEventSummaries(language, database),
        findActors(language, database),
        findPlaces(language, database),
      ]);
      const subjects = eventSubjects(summaries, actors, places);
      const asked = [...STUDENT_QUESTIONS[language].map((one) => one.asked), ...FURTHER_SEARCHES];
      for (const query of asked) {
        const { reading, totals, eventIds } = await searchRecord(
          { query, language, readAs: 'question' },
          database,
        );
        const { filter, text } = reading;
        // As the client does: the link carries the filter and the text, whose words are searched for.
        const view = parseView(
          new URLSearchParams(serialiseView({ ...EVERYTHING, ...filter, text: text || null })),
        ).view;
        const answer = view.text && (await searchRecord({ query: view.text, language }, database));
        const matched = answer ? new Set(answer.eventIds) : null;
        const shown = shownCount({ cubes, subjects, matched }, view);
        const found = totals.events;
        if (shown !== found || found !== eventIds.length) differences.push({ query, shown, found });
      }
    }
    expect(differences).toEqual([]);
  });
});
