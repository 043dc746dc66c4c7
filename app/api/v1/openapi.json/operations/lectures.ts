import { z } from 'zod';
import { noParametersSchema } from '../../parameters';
import { json, type Operation } from '../operation';

/** For a browser's EventSource, which sends no header. */
const keyParametersSchema = z.object({ key: z.string().optional() });
const ofLectures = { isCached: false, takesKey: true, query: keyParametersSchema } as const;

/** A lecture that other devices follow: the only operations that write. */
export const LECTURE_OPERATIONS: readonly Operation[] = [
  {
    ...ofLectures,
    method: 'post',
    path: '/api/v1/lectures',
    summary: 'Opens a lecture to other devices.',
    query: noParametersSchema,
    takesKey: false,
    body: 'NewRoom',
    status: 201,
    content: json('OpenedRoom'),
    refusals: [400, 413, 415, 429],
  },
  {
    ...ofLectures,
    method: 'get',
    path: '/api/v1/lectures/{code}',
    summary: 'Which tour is presented, and the role of the key; the audience has no key.',
    status: 200,
    content: json('Room'),
    refusals: [403, 404, 410, 429],
  },
  {
    ...ofLectures,
    method: 'put',
    path: '/api/v1/lectures/{code}',
    summary: 'Opens a lecture again that the server has forgotten, by the key of its presenter.',
    body: 'NewRoom',
    status: 200,
    content: json('OpenedRoom'),
    refusals: [400, 403, 404, 409, 410, 413, 415, 429],
  },
  {
    ...ofLectures,
    method: 'delete',
    path: '/api/v1/lectures/{code}',
    summary: 'Ends a lecture for all, by the key of its presenter.',
    status: 204,
    content: null,
    refusals: [403, 404, 410, 429],
  },
  {
    ...ofLectures,
    method: 'get',
    path: '/api/v1/lectures/{code}/messages',
    summary: 'The messages of a lecture as server-sent events; each is a LectureMessage.',
    status: 200,
    content: { mediaType: 'text/event-stream', schema: null },
    refusals: [403, 404, 410, 429],
  },
  {
    ...ofLectures,
    method: 'head',
    path: '/api/v1/lectures/{code}/messages',
    summary: 'Whether the messages could be had now, without taking a place to follow.',
    status: 200,
    content: null,
    refusals: [403, 404, 410, 429],
  },
  {
    ...ofLectures,
    method: 'post',
    path: '/api/v1/lectures/{code}/messages',
    summary: 'Sends a message to the lecture; without a key an answer, a question or a vote.',
    body: 'LectureMessage',
    status: 204,
    content: null,
    refusals: [400, 403, 404, 409, 410, 413, 415, 429],
  },
  {
    ...ofLectures,
    method: 'get',
    path: '/api/v1/lectures/{code}/answers.csv',
    summary: 'Polls with their answers and questions with their votes, for presenter and speaker.',
    status: 200,
    content: { mediaType: 'text/csv', schema: null },
    refusals: [403, 404, 410, 429],
  },
];
