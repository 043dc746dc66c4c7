import { describe, expect, it } from 'vitest';
import { parseView } from '@/lib/view/view-parameters';
import { capturedView, viewOfStep } from './captured-view';

describe('a captured view', () => {
  it.each([
    '',
    'from=2018&to=2019&types=visit&open=event.hanoi-summit-2019',
    'places=hanoi&actors=mongolia&dyads=dprk.mongolia&text=rice&picture=map&compare=2008-2012',
    'projection=globe&camera=160,60,1.65,10,20',
    'dates=undated&statuses=planned&certainties=contested&picture=table',
  ])('shows the same again: %s', (search) => {
    const { view } = parseView(new URLSearchParams(search));
    const shown = viewOfStep(capturedView({ ...view, panel: 'tour' }));
    expect(shown).toEqual({ ...view, panel: 'tour' });
  });

  it('holds no panel', () => {
    const { view } = parseView(new URLSearchParams('from=2018&panel=tour'));
    expect(capturedView(view)).toBe('from=2018');
  });
});
