'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { parseAsString, useQueryState } from 'nuqs';
import { useInBrowser } from '@/components/hooks/use-in-browser';
import type { Locale } from '@/lib/i18n/routing';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { useRoom } from '../channel/use-room';
import { useServerChannel } from '../channel/use-server-channel';
import { CodeForm } from '../code-form';
import { LectureLoading } from '../lecture-loading';
import { RoomUnavailable } from '../room-unavailable';
import { AudienceView } from './audience-view';
import { OtherLanguage } from './other-language';

const PictureAhead = dynamic(() => import('./step-picture').then((module) => module.PictureAhead), {
  ssr: false,
  loading: () => null,
});

/** For the audience: whose lecture it is says the code that the screen shows. */
export function Audience({ language }: { language: Locale }) {
  const t = useTranslations('lecture.room');
  const [code] = useQueryState('room', parseAsString);
  if (code !== null) return <AudienceRoom code={code} language={language} />;
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-4 p-6">
      <h1 className="text-3xl font-semibold">{t('follow')}</h1>
      <CodeForm />
      <p>
        <OtherLanguage href="/follow" />
      </p>
    </main>
  );
}

function AudienceRoom({ code, language }: { code: string; language: Locale }) {
  const { tour, isInOneLanguage, error } = useRoom(code, null, language);
  const isInBrowser = useInBrowser();
  if (error) return <RoomUnavailable error={error} />;
  if (!tour) {
    return (
      <>
        <LectureLoading />
        {isInBrowser && <PictureAhead language={language} />}
      </>
    );
  }
  return (
    <ConnectedAudience
      tour={tour}
      isInOneLanguage={isInOneLanguage}
      code={code}
      language={language}
    />
  );
}

interface ConnectedAudienceProps {
  readonly tour: PresentedTour;
  readonly isInOneLanguage: boolean;
  readonly code: string;
  readonly language: Locale;
}

function ConnectedAudience(props: ConnectedAudienceProps) {
  const { channel, status, gone, refused } = useServerChannel(props.code, null);
  if (gone) return <RoomUnavailable error={gone} />;
  return <AudienceView {...props} channel={channel} status={status} refused={refused} />;
}
