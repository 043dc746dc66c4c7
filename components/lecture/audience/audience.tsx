'use client';

import { useTranslations } from 'next-intl';
import { parseAsString, useQueryState } from 'nuqs';
import { useState } from 'react';
import { CodeForm } from '../code-form';
import { LectureLoading } from '../lecture-loading';
import { RoomUnavailable } from '../room-unavailable';
import { serverChannel } from '../channel/server-channel';
import { useRoom } from '../channel/use-room';
import { RequestFailedError } from '@/components/queries/fetch-json';
import type { Locale } from '@/lib/i18n/routing';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { AudienceView } from './audience-view';

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
  const [isGone, setGone] = useState(false);
  const [channel] = useState(() => serverChannel({ code, key: null, onGone: () => setGone(true) }));
  if (isGone) return <RoomUnavailable error={new RequestFailedError(404, undefined, 'ended')} />;
  return <AudienceView tour={tour} channel={channel} language={language} />;
}
