import { expect, it } from 'vitest';
import { checkOrphans } from './check-orphans';
import { actor, entriesOf, event, place, source, told } from './testing';

it('finds what nothing leads to', () => {
  const entries = entriesOf({
    places: [place('here'), place('there'), place('seat'), place('nowhere')],
    actors: [
      actor('state', { kind: 'state', seat: 'seat' }),
      actor('envoy', {
        affiliation: 'state',
        roles: [{ title: { en: 'Envoy', vi: 'Đặc phái viên' }, source: 'role-source' }],
      }),
      actor('nobody'),
    ],
    sources: [
      source('article', { document: '000' }),
      source('cited', { citedIn: [{ document: 'article' }] }),
      source('role-source'),
      source('unread'),
    ],
    events: [event('visit', { participants: [{ actor: 'envoy', role: 'visitor' }] })],
  });
  expect(told(checkOrphans(entries))).toEqual([
    'nowhere › id: no event, corridor or actor is there',
    'nobody › id: no event and no other actor names it',
    'unread › id: nothing is claimed from it, and no document cites it',
  ]);
});
