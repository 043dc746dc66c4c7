import { describe, expect, it } from 'vitest';
import { dyadPage, eventPage, mapPage } from './page-links';
import { parseView } from '@/lib/view/view-parameters';

describe('addresses of pages', () => {
  it('names an event by its id', () => {
    expect(eventPage('hanoi-summit-2019')).toBe('/events/hanoi-summit-2019');
  });

  it('gives a dyad one address, whichever comes first', () => {
    expect(dyadPage('mongolia', 'dprk')).toBe('/dyads/dprk/mongolia');
    expect(dyadPage('dprk', 'mongolia')).toBe('/dyads/dprk/mongolia');
  });

  it('leads to a view of the map that the map can read', () => {
    const open = { kind: 'event', id: 'hanoi-summit-2019' } as const;
    expect(mapPage({ open })).toBe('/?open=event.hanoi-summit-2019');
    expect(parseView(new URL(mapPage({ open }), 'http://x').searchParams).view.open).toEqual(open);
    expect(mapPage({})).toBe('/');
  });
});
