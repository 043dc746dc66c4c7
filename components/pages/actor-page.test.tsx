import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import type { ActorDetail } from '@/lib/model/actor-detail';
import { actorDetail } from '@/lib/model/testing';
import messages from '@/messages/en.json';
import { ActorPage } from './actor-page';

const open = (actor: ActorDetail) =>
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <ActorPage
        actor={actor}
        events={[]}
        dyads={[]}
        others={[]}
        placeName={(id) => id}
        map={null}
      />
    </NextIntlClientProvider>,
  );

const addressUnder = (term: string) =>
  screen.getByText(term).parentElement!.querySelector('a')!.getAttribute('href');

it('leads to the actor in Wikidata and in VIAF', () => {
  open(actorDetail());
  expect(addressUnder('Wikidata')).toBe('https://www.wikidata.org/wiki/Q42');
  expect(addressUnder('VIAF')).toBe('https://viaf.org/viaf/113230702');
});

it('names neither of them for an actor that has no code of theirs', () => {
  open(actorDetail({ wikidata: null, viaf: null }));
  expect(screen.queryByText('Wikidata')).toBeNull();
  expect(screen.queryByText('VIAF')).toBeNull();
});
