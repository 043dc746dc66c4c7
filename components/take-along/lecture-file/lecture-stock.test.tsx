import { afterEach, expect, it, vi } from 'vitest';
import { unpackedText } from '@/lib/take-along/lecture-file/packed';
import { presentedOwnTour } from '@/lib/lecture/presented-tour';
import { stockLectures, type LectureStock } from './lecture-stock';

afterEach(() => vi.unstubAllGlobals());

const OLD = 'a'.repeat(64);
const NEW = 'b'.repeat(64);
const TOUR = {
  reference: 'own.00000000-0000-4000-8000-000000000000',
  tour: presentedOwnTour({
    title: 'A',
    steps: [{ title: 'A step', text: '', notes: '', view: '' }],
  }),
};

/** A server whose health names one edition after the other, and whose answers say of which they are. */
function serve(...editions: readonly [string, ...string[]]) {
  const asked = vi.fn<(path: string) => void>();
  let record = editions[0];
  let turn = 0;
  vi.stubGlobal('fetch', async (path: string) => {
    asked(path);
    if (path === '/api/v1/health') {
      record = editions[Math.min(turn, editions.length - 1)]!;
      turn += 1;
      return Response.json({ status: 'ok', record });
    }
    if (path.endsWith('manifest.json')) return Response.json({ script: 'a.js', style: 'a.css' });
    if (path === '/api/v1/sources') return Response.json([record]);
    return path.startsWith('/api/') ? Response.json([]) : new Response('');
  });
  return asked;
}
const stock = () =>
  stockLectures([TOUR], {
    language: 'en',
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
const sourcesOf = async ({ shared }: LectureStock) =>
  (JSON.parse(await unpackedText(shared.texts)) as Record<string, string>)['/api/v1/sources'];
const timesAsked = (asked: ReturnType<typeof serve>, path: string) =>
  asked.mock.calls.filter(([one]) => one === path).length;

it('is fetched once while the record stays as it is', async () => {
  const asked = serve(OLD);
  const { about } = (await stock())!;
  expect(about.edition).toBe(OLD);
  expect(timesAsked(asked, '/api/v1/sources')).toBe(1);
});

it('is fetched anew where the record was replaced meanwhile, so that all is of one edition', async () => {
  serve(OLD, NEW);
  const made = (await stock())!;
  expect(made.about.edition).toBe(NEW);
  expect(await sourcesOf(made)).toBe(JSON.stringify([NEW]));
});

it('is none where the record was replaced again', async () => {
  const asked = serve(OLD, NEW, OLD, NEW);
  expect(await stock()).toBeNull();
  expect(timesAsked(asked, '/api/v1/sources')).toBe(2);
});
