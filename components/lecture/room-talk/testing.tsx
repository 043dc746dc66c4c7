import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { eventSummariesQuery } from '@/components/queries/event-queries';
import { placesQuery } from '@/components/queries/place-queries';
import type { AudienceQuestion } from '@/lib/lecture/audience-question';
import { SILENT, type HeardTalk } from '@/lib/lecture/heard-talk';
import type { PollAnswer, RoomPoll } from '@/lib/lecture/poll';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { Poll } from '@/lib/model/poll-schema';
import messages from '@/messages/en.json';

const place = (id: string, name: string, longitude: number, latitude: number): AtlasPlace => ({
  ...{ id, name, longitude, latitude },
  kind: 'city',
  names: [],
  country: 'MN',
  parent: null,
  wikidata: null,
  geonames: null,
  note: null,
});
const client = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
client.setQueryData(eventSummariesQuery('en').queryKey, []);
client.setQueryData(placesQuery('en').queryKey, [
  place('ulaanbaatar', 'Ulaanbaatar', 106.9, 47.9),
  place('vladivostok', 'Vladivostok', 131.9, 43.1),
]);

export const WithWords = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={client}>
    <NextIntlClientProvider locale="en" messages={messages}>
      {children}
    </NextIntlClientProvider>
  </QueryClientProvider>
);

export const CHOICE: Poll = { kind: 'choice', prompt: 'Which?', options: ['This', 'That'] };
export const YEAR: Poll = { kind: 'year', prompt: 'When?' };

export const roomPoll = (poll: Poll, change: Partial<RoomPoll> = {}): RoomPoll => ({
  id: 'p',
  poll,
  step: 0,
  isOpen: true,
  isShown: false,
  ...change,
});

export const question = (id: string, change: Partial<AudienceQuestion> = {}): AudienceQuestion => ({
  id,
  text: `Question ${id}`,
  step: 4,
  votes: 0,
  state: 'shown',
  ...change,
});

export const talkOf = (change: Partial<HeardTalk>): HeardTalk => ({
  ...SILENT,
  isOpen: true,
  ...change,
});

export const pollResults = (...answers: readonly PollAnswer[]) => ({
  pollId: 'p',
  tally: answers.map((answer) => ({ answer, count: 1 })),
});
