'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/routing';
import type { PresentedStep } from '@/lib/lecture/presented-tour';
import { KeyHelp } from './key-help';
import { PhoneAccess } from './phone-access';
import { SpeakerBlocked } from './speaker-blocked';
import { ScreenDialog } from './screen-dialog';
import { StepOverview } from './step-overview';
import type { HostedRoom } from './use-hosted-room';

export type OpenDialog = 'overview' | 'help' | 'phone' | 'blocked';

interface ScreenDialogsProps {
  readonly open: OpenDialog | null;
  readonly steps: readonly PresentedStep[];
  readonly step: number;
  readonly hosted: HostedRoom;
  readonly language: Locale;
  readonly speakerAddress: string;
  readonly onOpen: (dialog: OpenDialog | null) => void;
  readonly onGo: (step: number) => void;
}

/** What may lie over the screen, one at a time. */
export function ScreenDialogs({
  open,
  steps,
  step,
  hosted,
  language,
  speakerAddress,
  onOpen,
  onGo,
}: ScreenDialogsProps) {
  const t = useTranslations('lecture');
  const close = () => onOpen(null);
  return (
    <>
      <StepOverview
        open={open === 'overview'}
        steps={steps}
        current={step}
        onClose={close}
        onGo={(index) => {
          close();
          onGo(index);
        }}
      />
      <ScreenDialog open={open === 'help'} title={t('help')} onClose={close}>
        <KeyHelp />
      </ScreenDialog>
      <ScreenDialog open={open === 'phone'} title={t('phone.title')} onClose={close}>
        <PhoneAccess hosted={hosted} language={language} />
      </ScreenDialog>
      <ScreenDialog open={open === 'blocked'} title={t('blocked.title')} onClose={close}>
        <SpeakerBlocked address={speakerAddress} onPhone={() => onOpen('phone')} />
      </ScreenDialog>
    </>
  );
}
