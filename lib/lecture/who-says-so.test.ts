import { expect, it } from 'vitest';
import type { ClaimDetail } from '@/lib/model/event-detail';
import { differingAspects, whoSaysSo } from './who-says-so';

const claim = (id: string, differs: ClaimDetail['on'] = null) => ({
  source: { id, csl: { type: 'book', title: id } as const },
  stance: differs ? ('differs' as const) : ('supports' as const),
  on: differs,
});

it('names who supports an event, each source once, in the record’s order', () => {
  const claims = [claim('one'), claim('other', 'date'), claim('third'), claim('one')];
  expect(whoSaysSo(claims).map(({ id }) => id)).toEqual(['one', 'third']);
});

it('names all where every source differs', () => {
  const claims = [claim('one', 'date'), claim('other', 'place'), claim('one', 'date')];
  expect(whoSaysSo(claims).map(({ id }) => id)).toEqual(['one', 'other']);
  expect(differingAspects(claims)).toEqual(['date', 'place']);
});
