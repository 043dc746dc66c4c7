'use client';

import { ArrowUpRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { parseAsString, useQueryState } from 'nuqs';
import type { Locale } from '@/lib/i18n/routing';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { serialiseView } from '@/lib/view/view-parameters';
import type { OpenLectureChannel } from '../channel/lecture-channel';
import type { ChannelStatus } from '../channel/server-channel';
import { useFollower } from '../channel/use-follower';
import { useRoom } from '../channel/use-room';
import { useServerChannel } from '../channel/use-server-channel';
import { CodeForm } from '../code-form';
import { AnnotatedText } from '../evidence/annotated-text';
import { LectureLoading } from '../lecture-loading';
import { RoomUnavailable } from '../room-unavailable';

/** For the audience: whose lecture it is says the code that the screen shows. */
export function Audience({ language }: { language: Locale }) {
  const t = useTranslations('lecture.room');
  const [code] = useQueryState('room', parseAsString);
  if (code !== null) return <AudienceRoom code={code} language={language} />;
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-4 p-6">
      <h1 className="text-3xl font-semibold">{t('follow')}</h1>
      <CodeForm />
    </main>
  );
}

function AudienceRoom({ code, language }: { code: string; language: Locale }) {
  const { tour, error } = useRoom(code, null, language);
  if (error) return <RoomUnavailable error={error} />;
  if (!tour) return <LectureLoading />;
  return <ConnectedAudience tour={tour} code={code} language={language} />;
}

interface ConnectedAudienceProps {
  readonly tour: PresentedTour;
  readonly code: string;
  readonly language: Locale;
}

function ConnectedAudience({ tour, code, language }: ConnectedAudienceProps) {
  const { channel, status, gone } = useServerChannel(code, null);
  if (gone) return <RoomUnavailable error={gone} />;
  return <AudienceView tour={tour} channel={channel} status={status} language={language} />;
}

interface AudienceViewProps {
  readonly tour: PresentedTour;
  readonly channel: OpenLectureChannel;
  readonly status: ChannelStatus;
  readonly language: Locale;
}

/** The step that is on the screen, on a phone in the last row; its map is one press away. */
function AudienceView({ tour, channel, status, language }: AudienceViewProps) {
  const t = useTranslations('lecture.room');
  const lecture = useTranslations('lecture');
  const { state, isConnected } = useFollower(channel);
  const index = state === null ? null : Math.min(state.step, tour.steps.length - 1);
  const step = index === null ? null : tour.steps[index]!;
  return (
    <main className="mx-auto flex min-h-dvh max-w-2xl flex-col gap-5 p-5 text-ink">
      <header className="flex flex-col gap-1 border-b border-rule pb-3 text-ink-soft">
        <p>{tour.title}</p>
        <p role="status" className="tabular-nums">
          {isConnected === false
            ? t(`connection.${status}`)
            : index === null
              ? lecture('loading')
              : lecture('announcement', {
                  number: index + 1,
                  of: tour.steps.length,
                  title: step!.title,
                })}
        </p>
      </header>
      {isConnected === false && status === 'not-open' && <CodeForm />}
      {step && (
        <>
          <h1 className="text-3xl leading-tight font-semibold">{step.title}</h1>
          <AnnotatedText
            key={index}
            text={step.text}
            sentence={state?.sentence ?? null}
            language={language}
          />
          <p>
            <a
              href={`/${language}${serialiseView(step.view)}`}
              target="_blank"
              rel="noreferrer"
              className="inline-flex min-h-11 items-center gap-1.5 text-lg text-accent underline underline-offset-4"
            >
              {t('openView')}
              <ArrowUpRight aria-hidden size={20} />
            </a>
          </p>
        </>
      )}
    </main>
  );
}
