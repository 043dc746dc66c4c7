import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { tallyOf, type HeardTalk } from '@/lib/lecture/heard-talk';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import type { RoomPoll } from '@/lib/lecture/poll';
import { PlaceResults } from './place-results';
import { PollResultsView } from './poll-results-view';

interface SpokenPollProps {
  readonly talk: HeardTalk;
  readonly poll: RoomPoll;
  readonly send: (message: LectureMessage) => void;
}

/** What the room is asked now: its answers, and what may be done with them. */
export function SpokenPoll({ talk, poll, send }: SpokenPollProps) {
  const t = useTranslations('roomTalk.speaker');
  const tally = tallyOf(talk) ?? [];
  const change = (part: Partial<Pick<RoomPoll, 'isOpen' | 'isShown'>>) =>
    send({ kind: 'set-poll', poll: { ...poll, ...part } });
  return (
    <div role="group" aria-label={t('poll')} className="flex flex-col gap-2 text-sm">
      <p className="font-serif text-lg leading-tight font-semibold">{poll.poll.prompt}</p>
      <p className="text-ink-soft">
        {t('atStep', { number: poll.step + 1 })} · {t(poll.isOpen ? 'open' : 'closed')}
        {poll.isShown && ` · ${t('shown')}`}
      </p>
      {poll.poll.kind === 'place' && <PlaceResults tally={tally} />}
      <PollResultsView poll={poll.poll} tally={tally} />
      <div className="flex flex-wrap gap-2">
        <Button aria-pressed={poll.isShown} onClick={() => change({ isShown: !poll.isShown })}>
          {t(poll.isShown ? 'hideResults' : 'showResults')}
        </Button>
        <Button onClick={() => change({ isOpen: !poll.isOpen })}>
          {t(poll.isOpen ? 'close' : 'reopen')}
        </Button>
        <Button variant="quiet" onClick={() => send({ kind: 'set-poll', poll: null })}>
          {t('putAway')}
        </Button>
      </div>
    </div>
  );
}
