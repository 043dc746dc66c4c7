import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { OpenedRoom } from '@/lib/lecture/lecture-room';
import { presentedOwnTour, type PresentedTour } from '@/lib/lecture/presented-tour';
import { newStep } from '@/lib/tours/new-own-tour';
import type { TourReference } from '@/lib/tours/tour-reference';
import { useLectureChannel } from '../channel/use-lecture-channel';
import { useHostedRoom } from './use-hosted-room';

const tour: PresentedTour = { title: 'Rajin', summary: '', steps: [] };
const reference = { kind: 'shipped', id: 'rajin-corridor' } as const;
const room = (code: string): OpenedRoom => ({
  code,
  presenterKey: `presenter of ${code}`,
  speakerKey: `speaker of ${code}`,
  endsAt: Date.now() + 3600_000,
  reachableAt: [],
});

/** The stream of the server, as far as a test breaks it. */
class FakeEventSource extends EventTarget {
  static readonly all: FakeEventSource[] = [];
  constructor(readonly url: string) {
    super();
    FakeEventSource.all.push(this);
  }
  close() {
    // Nothing to close.
  }
}

/** What the server answers to a method: a status, and a room where there is one. */
let answers: Record<string, readonly [status: number, room?: OpenedRoom]> = {};
let asked: { method: string; url: string; key: string | null }[] = [];
let lastBody: unknown;

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
  FakeEventSource.all.length = 0;
  answers = { POST: [201, room('AAAAAA')], DELETE: [204], HEAD: [404] };
  asked = [];
  vi.stubGlobal('EventSource', FakeEventSource);
  vi.stubGlobal(
    'fetch',
    async (url: string, { method = 'GET', headers, body: sent }: RequestInit = {}) => {
      if (typeof sent === 'string') lastBody = JSON.parse(sent);
      asked.push({ method, url, key: new Headers(headers).get('authorization') });
      const [status, body] = answers[method]!;
      if (status === 0) throw new TypeError('failed');
      return new Response(body ? JSON.stringify(body) : null, { status });
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function opened(
  shown: { reference: TourReference; tour: PresentedTour } = { reference, tour },
) {
  const { result, rerender } = renderHook(
    (props: typeof shown) => {
      const hosted = useHostedRoom(props.reference, props.tour);
      useLectureChannel(hosted.channel, { onMessage: () => undefined });
      return hosted;
    },
    { initialProps: shown },
  );
  await act(() => result.current.open());
  const breakStream = async () => {
    await act(async () => {
      FakeEventSource.all.at(-1)!.dispatchEvent(new Event('error'));
      await vi.advanceTimersByTimeAsync(4000);
    });
  };
  return { hosted: () => result.current, breakStream, rerender };
}

const methods = () => asked.map(({ method }) => method);

it('opens its room again by its key when the server has forgotten it', async () => {
  const { hosted, breakStream } = await opened();
  answers = { HEAD: [0] };
  await breakStream();
  expect(hosted().status).toBe('interrupted');
  answers = { HEAD: [404], PUT: [200, room('AAAAAA')] };
  await act(() => vi.advanceTimersByTimeAsync(4000));
  expect(asked.at(-1)).toEqual({
    method: 'PUT',
    url: '/api/v1/lectures/AAAAAA',
    key: 'Bearer presenter of AAAAAA',
  });
  expect(FakeEventSource.all).toHaveLength(2);
  act(() => void FakeEventSource.all.at(-1)!.dispatchEvent(new Event('open')));
  expect(hosted()).toMatchObject({ room: { code: 'AAAAAA' }, status: 'open', hasNewCode: false });
});

it.each([403, 409])(
  'opens another room when the server answers %i, and says so',
  async (status) => {
    const { hosted, breakStream } = await opened();
    answers = { HEAD: [404], PUT: [status], POST: [201, room('CCCCCC')] };
    await breakStream();
    expect(hosted()).toMatchObject({ room: { code: 'CCCCCC' }, hasNewCode: true, problem: null });
    expect(sessionStorage.getItem('lecture-room:rajin-corridor')).toContain('CCCCCC');
    await act(() => vi.advanceTimersByTimeAsync(30_000));
    expect(hosted().hasNewCode).toBe(false);
  },
);

it('tries again as long as the server cannot open it', async () => {
  const { hosted, breakStream } = await opened();
  answers = { HEAD: [404], PUT: [503] };
  await breakStream();
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(methods().filter((method) => method === 'PUT').length).toBeGreaterThan(10);
  expect(methods().filter((method) => method === 'POST')).toHaveLength(1);
  expect(hosted()).toMatchObject({ room: { code: 'AAAAAA' }, problem: null });
});

it('is over when the server says so', async () => {
  const { hosted, breakStream } = await opened();
  answers = { HEAD: [410] };
  await breakStream();
  expect(hosted()).toMatchObject({ room: null, problem: 'ended' });
  expect(sessionStorage.length).toBe(0);
});

it('does not open a room again whose time has ended', async () => {
  const { hosted, breakStream } = await opened();
  vi.setSystemTime(Date.now() + 3600_000);
  answers = { HEAD: [404], PUT: [200, room('AAAAAA')] };
  await breakStream();
  expect(methods()).not.toContain('PUT');
  expect(hosted()).toMatchObject({ room: null, problem: 'ended' });
});

it('ends the room on the server when it is closed', async () => {
  const { hosted } = await opened();
  act(() => hosted().close());
  expect(asked.at(-1)).toEqual({
    method: 'DELETE',
    url: '/api/v1/lectures/AAAAAA',
    key: 'Bearer presenter of AAAAAA',
  });
  expect(hosted()).toMatchObject({ room: null, problem: null });
});

it('goes on with its stream when a step is kept, and opens again with that step', async () => {
  const live = { kind: 'live', id: '11111111-2222-4333-8444-555555555555' } as const;
  const kept = (...views: string[]) => ({
    reference: live,
    tour: presentedOwnTour({ title: 'Today', steps: views.map(newStep) }),
  });
  const { breakStream, rerender } = await opened(kept('from=1990'));
  rerender(kept('from=1990', 'from=2013'));
  expect(FakeEventSource.all).toHaveLength(1);
  answers = { HEAD: [404], PUT: [200, room('AAAAAA')] };
  await breakStream();
  expect(lastBody).toMatchObject({
    tour: { steps: [{ view: 'from=1990' }, { view: 'from=2013' }] },
  });
});

it('takes both languages of a tour to the devices, or says that they are too long', async () => {
  const inBoth = (text: string) => {
    const texts = { title: 'One', text, notes: '' };
    const steps = Array.from({ length: 8 }, () => ({ ...texts, view: '', other: texts }));
    return {
      reference: { kind: 'own', id: '11111111-2222-4333-8444-555555555555' } as const,
      tour: presentedOwnTour({ title: 'A', language: 'en', other: { title: 'B' }, steps }, 'vi'),
    };
  };
  const short = await opened(inBoth('Seen.'));
  expect(lastBody).toMatchObject({ tour: { title: 'A', other: { title: 'B' } } });
  expect(short.hosted().isInOneLanguage).toBe(false);
  sessionStorage.clear();
  const long = await opened(inBoth('x'.repeat(19_000)));
  expect(lastBody).toMatchObject({ tour: { title: 'B' } });
  expect(lastBody).not.toHaveProperty('tour.other');
  expect(long.hosted().isInOneLanguage).toBe(true);
});
