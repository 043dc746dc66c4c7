import { describe, expect, it } from 'vitest';
import { checkRelations } from './check-relations';
import { entriesOf, event, told } from './testing';

const relate = (...relations: readonly [from: string, relation: string, to: string][]) => {
  const ids = [...new Set(relations.flatMap(([from, , to]) => [from, to]))];
  const { events } = entriesOf({
    events: ids.map((id) =>
      event(id, {
        related: relations
          .filter(([from]) => from === id)
          .map(([, relation, to]) => ({ event: to, relation })),
      }),
    ),
  });
  return told(checkRelations(events));
};

describe('relations', () => {
  it('may join the same two events in different ways', () => {
    expect(
      relate(['a', 'answers', 'b'], ['a', 'part-of', 'b'], ['b', 'commemorates', 'a']),
    ).toEqual([]);
  });

  it('do not join an event to itself', () => {
    expect(relate(['a', 'part-of', 'a'])).toEqual([
      'a › related.0: an event is not related to itself',
    ]);
  });

  it.each([
    ['a', 'answers', 'b'],
    ['b', 'contradicts', 'a'],
    ['b', 'led-to', 'a'],
  ])('are not stated twice: %s %s %s', (from, relation, to) => {
    const first = { answers: 'answers', contradicts: 'contradicts', 'led-to': 'follows' }[relation];
    expect(relate(['a', first ?? '', 'b'], [from, relation, to])).toEqual([
      expect.stringContaining('this is already stated by "a"'),
    ]);
  });

  it('do not make an event a part of itself', () => {
    expect(
      relate(
        ['a', 'part-of', 'b'],
        ['b', 'part-of', 'c'],
        ['c', 'part-of', 'a'],
        ['d', 'part-of', 'a'],
      ),
    ).toEqual(
      ['a', 'b', 'c'].map(
        (id) => `${id} › related: this event is part of itself, by way of others`,
      ),
    );
  });
});
