'use client';

import { Dialog } from '@base-ui/react/dialog';
import { DialogClose } from '@/components/ui/dialog-close';
import { useTranslations } from 'next-intl';
import { use, useRef, type ReactNode } from 'react';
import { KEY_SIGNS } from '@/components/map/input/map-signs';
import { SignSample } from '@/components/static-map/sign-sample';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/routing';
import { LECTURE_HELP, STAGE_HELP } from '@/lib/lecture/lecture-key';
import type { PresentedStep } from '@/lib/lecture/presented-tour';
import { LectureAlone } from '../lecture-alone';
import { PhoneAccess } from './phone-access';
import { StepOverview } from './step-overview';
import type { HostedRoom } from './use-hosted-room';

export type OpenDialog = 'overview' | 'help' | 'phone' | 'blocked' | 'search';

interface ScreenDialogsProps {
  readonly open: OpenDialog | null;
  /** Its steps are kept on the way, so that nothing can lead through them. */
  readonly isLive: boolean;
  readonly steps: readonly PresentedStep[];
  readonly step: number;
  readonly hosted: HostedRoom;
  readonly language: Locale;
  readonly speakerAddress: string;
  /** The browser keeps the screen from going to sleep. */
  readonly staysAwake: boolean;
  /** Above the keys. */
  readonly settings: ReactNode;
  readonly onOpen: (dialog: OpenDialog | null) => void;
  readonly onGo: (step: number) => void;
}

/** What may lie over the screen, one at a time. */
export function ScreenDialogs({
  open,
  isLive,
  steps,
  step,
  hosted,
  language,
  speakerAddress,
  staysAwake,
  settings,
  onOpen,
  onGo,
}: ScreenDialogsProps) {
  const t = useTranslations('lecture');
  const alone = use(LectureAlone);
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
        {!staysAwake && <p className="mb-3 border-l-4 border-accent pl-4">{t('maySleep')}</p>}
        {alone?.note}
        {settings}
        <KeyHelp isLive={isLive} />
        <SignHelp />
      </ScreenDialog>
      <ScreenDialog open={open === 'phone'} title={t('phone.title')} onClose={close}>
        <PhoneAccess hosted={hosted} language={language} />
      </ScreenDialog>
      <ScreenDialog open={open === 'blocked'} title={t('blocked.title')} onClose={close}>
        <SpeakerBlocked address={speakerAddress} onPhone={alone ? null : () => onOpen('phone')} />
      </ScreenDialog>
    </>
  );
}

interface ScreenDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet over the screen. */
function ScreenDialog({ open, title, onClose, children }: ScreenDialogProps) {
  const t = useTranslations('lecture');
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 bg-black/50" />
        <Dialog.Popup
          ref={popup}
          // Not the button that closes: its tooltip would have the first Escape.
          initialFocus={popup}
          className="fixed top-1/2 left-1/2 z-50 max-h-[94dvh] w-[min(94vw,clamp(40rem,74vmin,70rem))] -translate-1/2 overflow-y-auto rounded-sm border border-rule bg-panel p-[clamp(1rem,3vmin,2.5rem)] text-[clamp(1rem,2.3vmin,1.75rem)] leading-snug text-ink shadow-lg outline-none"
        >
          <div className="mb-3 flex items-center justify-between gap-4">
            <Dialog.Title className="text-[1.4em] leading-tight font-semibold">
              {title}
            </Dialog.Title>
            <DialogClose label={t('close')} />
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface SpeakerBlockedProps {
  readonly address: string;
  /** Null where no phone can join. */
  readonly onPhone: (() => void) | null;
}

/** Other ways to the speaker's view, when the browser let no window be opened. */
function SpeakerBlocked({ address, onPhone }: SpeakerBlockedProps) {
  const t = useTranslations('lecture.blocked');
  return (
    <div className="flex flex-col items-start gap-4">
      <p>{t('about')}</p>
      <p>
        <a
          href={address}
          target="_blank"
          rel="opener"
          className="wrap-anywhere text-accent underline underline-offset-4"
        >
          {new URL(address, window.location.href).href}
        </a>
      </p>
      {onPhone && (
        <>
          <p>{t('orPhone')}</p>
          <Button className="min-h-11 px-4 text-[1em]" onClick={onPhone}>
            {t('phone')}
          </Button>
        </>
      )}
    </div>
  );
}

/** Every sign that a map may have: the bar under it has room for the rarest alone. */
function SignHelp() {
  const t = useTranslations('map.key');
  return (
    <section>
      <h2 className="mt-[1em] mb-1 font-semibold">{t('signs')}</h2>
      <ul className="grid gap-x-[1.5em] gap-y-1 md:grid-cols-2">
        {KEY_SIGNS.map((sign) => (
          <li key={sign} className="flex items-center gap-[0.6em]">
            <SignSample sign={sign} className="h-[1em] w-[2.9em]" />
            {t(`sign.${sign}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

const ROWS = Object.keys(LECTURE_HELP) as (keyof typeof LECTURE_HELP)[];
const STAGE_ROWS = Object.keys(STAGE_HELP) as (keyof typeof STAGE_HELP)[];
/** Rows of what a lecture has only with the atlas around it. */
const WITH_ATLAS: ReadonlySet<string> = new Set(['phone', 'answers', 'leave', 'search', 'keep']);

/** Rows of what a lecture has only with a tour that was made before it. */
const OF_TOURS: ReadonlySet<string> = new Set(['run', 'captions']);

/** What each key does, on every screen and then on the live stage. */
function KeyHelp({ isLive }: { isLive: boolean }) {
  const t = useTranslations('lecture');
  const isAlone = use(LectureAlone) !== null;
  const isThere = (row: string) =>
    !(isAlone && WITH_ATLAS.has(row)) && !(isLive && OF_TOURS.has(row));
  return (
    <table className="w-full text-left">
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('key')}</th>
          <th scope="col">{t('does')}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.filter(isThere).map((row) => (
          <KeyRow key={row} keys={LECTURE_HELP[row]} does={t(`keys.${row}`)} />
        ))}
      </tbody>
      <tbody>
        <tr>
          <th
            scope="rowgroup"
            colSpan={2}
            className="border-t border-rule pt-[1em] pb-[0.25em] font-semibold"
          >
            {t('stage.keysOnStage')}
          </th>
        </tr>
        {STAGE_ROWS.filter(isThere).map((row) => (
          <KeyRow key={row} keys={STAGE_HELP[row]} does={t(`stage.keys.${row}`)} />
        ))}
      </tbody>
    </table>
  );
}

interface KeyRowProps {
  readonly keys: readonly string[];
  readonly does: string;
}

function KeyRow({ keys, does }: KeyRowProps) {
  return (
    <tr className="border-t border-rule align-baseline">
      <td className="py-[0.25em] pr-4">
        <span className="flex flex-wrap gap-1">
          {keys.map((key) => (
            <kbd
              key={key}
              className="rounded-xs border border-control bg-raised px-[0.4em] font-sans text-[0.85em]"
            >
              {key}
            </kbd>
          ))}
        </span>
      </td>
      <td className="py-[0.25em]">{does}</td>
    </tr>
  );
}
