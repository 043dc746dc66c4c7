import { Dialog } from '@base-ui/react/dialog';
import { DialogClose } from '@/components/ui/dialog-close';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useRef, type ComponentType, type RefObject } from 'react';
import { usePresentedTour } from '@/components/lecture/use-presented-tour';
import { useClientRecord } from '@/components/record/use-client-record';
import { TextButton } from '@/components/ui/text-button';
import type { Locale } from '@/lib/i18n/routing';
import type { TourReference } from '@/lib/tours/tour-reference';
import { HeldParts, useHeldDialog } from './held-dialog';
import { PrintSection } from './slides/print-section';
import type { TakeAlongImprint, TakeAlongSectionProps } from './take-along-section';

function Loading() {
  const t = useTranslations('takeAlong');
  return <p className="border-t border-rule py-4 text-sm text-ink-soft">{t('loading')}</p>;
}

/** Every kind of file, in the order of the dialog; each has its own code. */
const SECTIONS: readonly ComponentType<TakeAlongSectionProps>[] = [
  dynamic(() => import('./slides/slides-section').then((part) => part.SlidesSection), {
    ssr: false,
    loading: () => <Loading />,
  }),
  dynamic(
    () => import('./lecture-file/lecture-file-section').then((part) => part.LectureFileSection),
    { ssr: false, loading: () => <Loading /> },
  ),
  dynamic(() => import('./picture/picture-section').then((part) => part.PictureSection), {
    ssr: false,
    loading: () => <Loading />,
  }),
  dynamic(() => import('./video/video-section').then((part) => part.VideoSection), {
    ssr: false,
    loading: () => <Loading />,
  }),
];

export interface TakeAlongDialogProps {
  readonly reference: TourReference;
  readonly language: Locale;
  readonly imprint: TakeAlongImprint;
  readonly open: boolean;
  /** What has the focus when it is closed, also where a link has opened it. */
  readonly openerRef: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** What of a tour can be taken along, to work without the atlas. */
export function TakeAlongDialog({ open, openerRef, onClose, ...taken }: TakeAlongDialogProps) {
  const t = useTranslations('takeAlong');
  const popup = useRef<HTMLDivElement>(null);
  const { root, ...held } = useHeldDialog(onClose);
  return (
    <Dialog.Root open={open} {...root}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-ink/40" />
        <Dialog.Popup
          ref={popup}
          // Not the button that closes: its tooltip would have the first Escape.
          initialFocus={popup}
          finalFocus={openerRef}
          className="fixed inset-0 z-50 m-auto flex h-fit max-h-dvh w-full max-w-2xl flex-col bg-panel text-ink outline-none sm:max-h-[92dvh] sm:rounded-sm sm:border sm:border-rule"
        >
          <div className="flex shrink-0 items-center justify-between gap-4 border-b border-rule py-2 pr-2 pl-5">
            <Dialog.Title className="text-xl font-semibold">{t('title')}</Dialog.Title>
            <DialogClose label={t('close')} />
          </div>
          <div className="overflow-y-auto overscroll-contain px-5 pt-3 pb-4">
            <HeldParts held={held}>
              <Dialog.Description className="mb-3 text-sm leading-6 text-ink-soft">
                {t('help')}
              </Dialog.Description>
              <TakeAlongSections {...taken} onClose={onClose} />
            </HeldParts>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Every kind of file, for this dialog and for “Share and save”. */
export function TakeAlongSections({
  reference,
  language,
  imprint,
  onClose,
}: Omit<TakeAlongDialogProps, 'open' | 'openerRef'>) {
  const t = useTranslations('takeAlong');
  const tour = usePresentedTour(reference, language);
  // Fetched while the reader chooses.
  const { failed } = useClientRecord(language);
  const lost = tour.isError ? tour : failed;
  if (lost) {
    return (
      <p role="alert" className="border-t border-rule py-4 text-sm leading-6">
        {t('failed')} <TextButton onClick={() => void lost.refetch()}>{t('again')}</TextButton>
      </p>
    );
  }
  if (!tour.data) return <Loading />;
  const props = { reference, language, imprint, tour: tour.data };
  return (
    <>
      <PrintSection reference={reference} onClose={onClose} />
      {SECTIONS.map((Section, index) => (
        <Section key={index} {...props} />
      ))}
    </>
  );
}
