import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { EMPTY_TALK, say, withFacts, type TalkMessage } from './room-talk';
import { talkCsv } from './talk-csv';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const talkOf = (messages: readonly TalkMessage[]) =>
  messages.reduce((talk, message) => {
    const said = say(talk, message, 0);
    if (!said.ok) throw new Error(said.why);
    return withFacts(talk, said.facts);
  }, EMPTY_TALK);

const rowsOf = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true, recordDelimiter: '\r\n' });

it('has every poll with its answers, those that are over too, and every question with its votes', () => {
  const talk = talkOf([
    {
      kind: 'set-poll',
      poll: {
        id: 'one',
        poll: { kind: 'choice', prompt: 'Who, then?', options: ['A', 'B', 'C'] },
        step: 1,
        isOpen: true,
        isShown: false,
      },
    },
    ...[0, 0, 2].map((option, index): TalkMessage => ({
      kind: 'answer',
      participant: uuid(index),
      pollId: 'one',
      answer: { kind: 'choice', option },
    })),
    {
      kind: 'set-poll',
      poll: {
        id: 'two',
        poll: { kind: 'place', prompt: 'Where?' },
        step: 4,
        isOpen: true,
        isShown: false,
      },
    },
    {
      kind: 'answer',
      participant: uuid(0),
      pollId: 'two',
      answer: { kind: 'place', point: { longitude: -77.1, latitude: 42.3 } },
    },
    { kind: 'ask', participant: uuid(7), id: uuid(50), text: '=1+1', step: 2 },
    { kind: 'moderate', question: uuid(50), state: 'answered' },
    { kind: 'vote', participant: uuid(1), question: uuid(50), isFor: true },
  ]);
  const csv = talkCsv(talk);
  expect(rowsOf(csv).map((row) => Object.values(row))).toEqual([
    ['poll', '2', 'choice', 'Who, then?', '', 'A', '', '', '2', ''],
    ['poll', '2', 'choice', 'Who, then?', '', 'C', '', '', '1', ''],
    ['poll', '2', 'choice', 'Who, then?', '', 'B', '', '', '0', ''],
    ['poll', '5', 'place', 'Where?', '', '', '-77.1', '42.3', '1', ''],
    // No spreadsheet takes a pupil's question for a formula.
    ['question', '3', '', "'=1+1", '', '', '', '', '1', 'answered'],
  ]);
  for (const participant of [0, 1, 2, 7]) expect(csv).not.toContain(uuid(participant));
});
