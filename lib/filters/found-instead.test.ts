import { expect, it } from 'vitest';
import { parseView, serialiseView } from '@/lib/view/view-parameters';
import { foundInstead } from './found-instead';
import { AT_FIRST } from './view-filter';

it('what was found takes the place of filters, of what is open and of a comparison', () => {
  const search =
    '?from=2000&to=2010&ongoing=out&places=hanoi&compare=place.seoul.2005&open=event.one&picture=table';
  const { view, ignored } = parseView(new URLSearchParams(search));
  expect(ignored).toEqual([]);
  const shown = { ...view, ...foundInstead({ ...AT_FIRST, actors: ['rok'] }) };
  expect(serialiseView(shown)).toBe('?actors=rok&picture=table');
});
