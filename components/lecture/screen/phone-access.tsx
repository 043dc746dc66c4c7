'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { QrCode } from '@/components/ui/qr-code';
import type { Locale } from '@/lib/i18n/routing';
import type { OpenedRoom } from '@/lib/lecture/lecture-room';
import { roomOrigin } from './room-origin';
import type { HostedRoom } from './use-hosted-room';

interface PhoneAccessProps {
  readonly hosted: HostedRoom;
  readonly language: Locale;
}

/** The lecture on other devices: a phone in the lecturer's hand, the phones of the audience. */
export function PhoneAccess({ hosted, language }: PhoneAccessProps) {
  const t = useTranslations('lecture.phone');
  const { room, problem, status, hasNewCode, isOpening, isPersisted, open, close } = hosted;
  const languages = useTranslations('ownLanguages.shared');
  if (room === null) {
    return (
      <div className="flex flex-col items-start gap-4">
        <p>{t('about')}</p>
        {problem && <p role="alert">{t(`problem.${problem}`)}</p>}
        <Button
          variant="accent"
          className="min-h-11 px-4 text-[1em]"
          disabled={isOpening}
          onClick={() => void open()}
        >
          {t('open')}
        </Button>
      </div>
    );
  }
  const origin = roomOrigin(room);
  return (
    <div className="flex flex-col gap-4">
      {status !== 'open' && <Remark>{t('interrupted')}</Remark>}
      {hasNewCode && <Remark>{t('newCode')}</Remark>}
      {origin === null && <Unreachable />}
      <OpenRoom
        key={room.code}
        room={room}
        // Another browser of this computer still finds it.
        origin={origin ?? window.location.origin}
        language={language}
      />
      {hosted.isInOneLanguage && <Remark>{languages('room')}</Remark>}
      {!isPersisted && <Remark>{t('notPersisted')}</Remark>}
      <p className="flex flex-wrap items-center gap-3 border-t border-rule pt-3 text-[0.8em] text-ink-soft">
        <span className="grow">{t('untilClosed')}</span>
        <Button onClick={close}>{t('close')}</Button>
      </p>
    </div>
  );
}

function Remark({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="border-l-4 border-accent pl-4 text-[0.85em]">
      {children}
    </p>
  );
}

function Unreachable() {
  const t = useTranslations('lecture.phone');
  return (
    <div className="flex flex-col gap-2 border-l-4 border-accent pl-4 text-[0.85em]">
      <p>{t('onlyHere')}</p>
      <p>
        <code className="rounded-xs border border-rule bg-raised px-2 py-1">
          npm start -- --host 0.0.0.0
        </code>
      </p>
      <p>{t('onlyHereMore')}</p>
    </div>
  );
}

interface OpenRoomProps {
  readonly room: OpenedRoom;
  readonly origin: string;
  readonly language: Locale;
}

function OpenRoom({ room, origin, language }: OpenRoomProps) {
  const t = useTranslations('lecture.phone');
  // The speaker's code steers the lecture, so it is not on the screen unless it is asked for.
  const [who, setWho] = useState<'audience' | 'speaker'>('audience');
  const short = `${origin}/${language}/follow`;
  const link =
    who === 'audience'
      ? `${short}?room=${room.code}`
      : `${origin}/${language}/speaker?room=${room.code}#key=${room.speakerKey}`;
  return (
    <>
      <ChoiceGroup
        label={t('who')}
        value={who}
        choices={[
          { value: 'audience', text: t('audience') },
          { value: 'speaker', text: t('speaker') },
        ]}
        onChange={setWho}
      />
      <div className="grid items-center gap-6 sm:grid-cols-[minmax(0,24rem)_1fr]">
        <QrCode text={link} label={t(`qr.${who}`)} />
        <div className="flex flex-col gap-3">
          {who === 'audience' ? (
            <>
              <p>{t('typeAddress')}</p>
              <p className="font-semibold wrap-anywhere">{short.replace(/^https?:\/\//, '')}</p>
              <p>{t('typeCode')}</p>
              <p className="font-mono text-[2em] leading-none font-semibold tracking-widest">
                {room.code}
              </p>
            </>
          ) : (
            <>
              <p>{t('speakerHint')}</p>
              <p>
                <a href={link} className="text-accent underline underline-offset-4">
                  {t('speakerLink')}
                </a>
              </p>
            </>
          )}
        </div>
      </div>
    </>
  );
}
