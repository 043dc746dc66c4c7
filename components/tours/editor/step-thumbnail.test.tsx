import { act, cleanup, render } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { getQueryClient } from '@/components/queries/query-client';
import { searchQuery } from '@/components/queries/search-queries';
import { searchAnswer } from '@/components/search/testing';
import * as drawing from '@/components/static-map/thumbnail-paths';
import { StepThumbnail } from './step-thumbnail';
import { TestDesk } from './testing';

type Seen = (entries: readonly { readonly isIntersecting: boolean }[]) => void;
let comeIntoView: Seen[] = [];
let idle: (() => void)[] = [];

beforeEach(() => {
  comeIntoView = [];
  idle = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(seen: Seen) {
        comeIntoView.push(seen);
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
});
const see = (index: number) => act(() => comeIntoView[index]!([{ isIntersecting: true }]));
const rest = () => act(() => idle.shift()?.());
const restLong = () => {
  while (idle.length > 0) rest();
};

const list = (...views: string[]) => {
  const { container } = render(
    <TestDesk>
      {views.map((view) => (
        <StepThumbnail key={view} step={{ view }} />
      ))}
    </TestDesk>,
  );
  return () =>
    [...container.querySelectorAll('[data-thumbnail]')].map(
      (place) => place.querySelectorAll('svg').length,
    );
};

it('is drawn when it comes into view, one at a time', () => {
  const maps = list('from=2018', 'from=2017', 'from=2016');
  expect(maps()).toEqual([0, 0, 0]);
  see(0);
  see(1);
  expect(maps()).toEqual([0, 0, 0]);
  // Of all of them, one task waits at a time.
  for (let tasks = 0; idle.length > 0; tasks += 1) {
    expect(idle).toHaveLength(1);
    expect(tasks).toBeLessThan(10);
    rest();
  }
  expect(maps()).toEqual([1, 1, 0]);
});

it('is there at once when the same view comes again, and is not drawn anew', () => {
  list('from=2001');
  see(0);
  restLong();
  cleanup();
  const draws = vi.spyOn(drawing, 'thumbnailPaths');
  const maps = list('from=2001');
  expect(maps()).toEqual([1]);
  expect(comeIntoView).toHaveLength(1);
  expect(draws).not.toHaveBeenCalled();
});

it('is drawn again in another language where words decide what it shows', async () => {
  const found = searchAnswer({ query: 'visit', eventIds: ['visit-2019'] });
  for (const locale of ['en', 'vi'] as const) {
    getQueryClient().setQueryData(searchQuery('visit', locale).queryKey, found);
    render(
      <TestDesk locale={locale}>
        <StepThumbnail step={{ view: 'text=visit' }} />
      </TestDesk>,
    );
    see(comeIntoView.length - 1);
    restLong();
    cleanup();
  }
  expect(comeIntoView).toHaveLength(2);
});

it('has two maps of a comparison, and of a chart its sign', () => {
  const maps = list('from=2018&to=2018&compare=1990-1990', 'picture=trade');
  see(0);
  restLong();
  expect(maps()).toEqual([2, 1]);
  expect(document.querySelector('[data-thumbnail=trade] svg')).not.toBeNull();
});

it('lets the others be drawn when it goes before its turn', () => {
  const first = render(
    <TestDesk>
      <StepThumbnail step={{ view: 'from=1991' }} />
    </TestDesk>,
  );
  see(0);
  first.unmount();
  const maps = list('from=1992');
  see(1);
  restLong();
  expect(maps()).toEqual([1]);
});
