import { spreadsheetCsv } from '@/lib/table/event-csv';
import type { Poll, PollAnswer } from './poll';
import { factsOn, type RoomTalk } from './room-talk';
import { questionsOf, resultsOf } from './talk-views';

const HEAD = [
  'record',
  'step',
  'kind',
  'text',
  'unit',
  'answer',
  'longitude',
  'latitude',
  'count',
  'state',
] as const;

type Row = Partial<Record<(typeof HEAD)[number], string | number | null>>;

/**
 * Polls with their answers and how many gave each, then questions with their votes, in the order in
 * which they came up. Steps count from 1, as on the screen. For a spreadsheet.
 */
export function talkCsv(talk: RoomTalk): string {
  const rows = [...pollRows(talk), ...questionRows(talk)];
  return spreadsheetCsv(
    HEAD,
    rows.map((row) => HEAD.map((column) => row[column] ?? '')),
  );
}

function pollRows(talk: RoomTalk): readonly Row[] {
  return factsOn(talk, 'poll')
    .toSorted((one, other) => one.fact.poll.step - other.fact.poll.step || one.stamp - other.stamp)
    .flatMap(({ fact: { poll: asked } }): readonly Row[] => {
      const { poll } = asked;
      const head: Row = {
        record: 'poll',
        step: asked.step + 1,
        kind: poll.kind,
        text: poll.prompt,
        unit: poll.kind === 'number' ? poll.unit : null,
      };
      const { tally } = resultsOf(talk, asked.id);
      const given = [...tally, ...withoutAnswers(poll, tally)];
      if (given.length === 0) return [{ ...head, count: 0 }];
      return given
        .toSorted((one, other) => other.count - one.count)
        .map(({ answer, count }) => ({ ...head, ...answerCells(poll, answer), count }));
    });
}

/** Options that nobody chose are a result too. */
function withoutAnswers(poll: Poll, tally: readonly { readonly answer: PollAnswer }[]) {
  if (poll.kind !== 'choice') return [];
  const chosen = new Set(tally.map(({ answer }) => answer.kind === 'choice' && answer.option));
  return poll.options.flatMap((_, option) =>
    chosen.has(option) ? [] : [{ answer: { kind: 'choice' as const, option }, count: 0 }],
  );
}

function answerCells(poll: Poll, answer: PollAnswer): Row {
  const options = 'options' in poll ? poll.options : [];
  switch (answer.kind) {
    case 'choice':
      return { answer: options[answer.option] ?? '' };
    case 'order':
      return { answer: answer.order.map((option) => options[option] ?? '').join(' → ') };
    case 'number':
      return { answer: answer.number };
    case 'year':
      return { answer: answer.year };
    case 'place':
      return answer.point;
  }
}

function questionRows(talk: RoomTalk): readonly Row[] {
  return questionsOf(talk).map(({ text, step, votes, state }) => ({
    record: 'question',
    step: step + 1,
    text,
    count: votes,
    state,
  }));
}
