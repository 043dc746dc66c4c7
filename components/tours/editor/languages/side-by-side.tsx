'use client';

import { Dialog } from '@base-ui/react/dialog';
import { DialogClose } from '@/components/ui/dialog-close';
import { Redo2, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, useSyncExternalStore } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { editedLanguages } from '@/lib/tours/edit-other-language';
import { withChangedStep } from '@/lib/tours/edit-own-tour';
import type { OwnTour } from '@/lib/tours/own-tour';
import type { TourDraft } from '../tour-draft';
import { useUndoKeys } from '../use-undo-keys';
import { LackingLine } from './lacking-line';
import { OtherPollFields } from './other-poll';
import { StepTextFields } from './step-text-fields';
import { TourTitle } from './tour-title';

interface EditedTour {
  readonly tour: OwnTour;
  readonly draft: TourDraft;
}

interface SideBySideProps extends EditedTour {
  readonly onClose: () => void;
}

/** All texts of the tour in two columns, over the whole window: the panel beside the map has room for one. */
export function SideBySide({ tour, draft, onClose }: SideBySideProps) {
  const t = useTranslations('ownLanguages');
  const editor = useTranslations('tourEditor');
  const { past, future } = useSyncExternalStore(draft.subscribe, draft.state, draft.state).history;
  return (
    <Dialog.Root open onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Popup className="fixed inset-0 z-50 overflow-y-auto bg-panel px-5 pb-8 text-ink">
          <div className="sticky top-0 z-10 mx-auto flex max-w-6xl items-center gap-1 bg-panel py-3">
            <Dialog.Title className="grow text-xl leading-7 font-semibold">
              {t('sideBySide')}
            </Dialog.Title>
            <IconButton
              label={editor('undo')}
              disabled={past.length === 0}
              onClick={() => draft.undo()}
            >
              <Undo2 aria-hidden size={18} />
            </IconButton>
            <IconButton
              label={editor('redo')}
              disabled={future.length === 0}
              onClick={() => draft.redo()}
            >
              <Redo2 aria-hidden size={18} />
            </IconButton>
            <DialogClose label={t('close')} />
          </div>
          <AllTexts tour={tour} draft={draft} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function AllTexts({ tour, draft }: EditedTour) {
  const editor = useTranslations('tourEditor');
  const languages = editedLanguages(tour);
  const textsRef = useRef<HTMLDivElement>(null);
  useUndoKeys(textsRef, draft);
  return (
    <div ref={textsRef} className="mx-auto flex max-w-6xl flex-col gap-5">
      <TourTitle tour={tour} draft={draft} />
      {tour.steps.map((step, index) => {
        const number = editor('stepOf', { number: index + 1, count: tour.steps.length });
        const change = (part: Partial<typeof step>, field: string | null) =>
          draft.change(
            (current) => withChangedStep(current, step.id, part),
            field === null ? null : `${step.id} ${field}`,
          );
        const edited = { step, languages, onChange: change };
        return (
          <section
            key={step.id}
            aria-label={number}
            className="flex flex-col gap-3 border-t border-rule pt-4"
          >
            <h3 className="text-sm font-semibold tabular-nums">{number}</h3>
            <LackingLine step={step} languages={languages} />
            <StepTextFields {...edited} />
            <OtherPollFields {...edited} />
          </section>
        );
      })}
    </div>
  );
}
