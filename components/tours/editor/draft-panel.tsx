'use client';

import { Camera, Redo2, Undo2 } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useOwnTours } from '../use-own-tours';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { IconButton } from '@/components/ui/icon-button';
import {
  withChangedStep,
  withMovedStep,
  withoutStep,
  withPace,
  withStep,
  withSteps,
} from '@/lib/tours/edit-own-tour';
import { editedLanguages } from '@/lib/tours/edit-other-language';
import { isViewOfStep, viewOfStep } from '@/lib/tours/captured-view';
import { newStep } from '@/lib/tours/new-own-tour';
import { newSlideFor, withOpeningAndEnd } from '@/lib/tours/opening-and-end';
import { MOST_STEPS } from '@/lib/tours/own-tour';
import { pictureRoom } from '@/lib/tours/picture-room';
import { shownViews } from '@/lib/tours/shown-views';
import type { View } from '@/lib/view/view';
import { downloadTour } from '../download-tour';
import { AddStepMenu, type AddedStep } from './add-step-menu';
import { followOtherTabs } from './drafts';
import { TourLanguages } from './languages/tour-languages';
import { TourTitle } from './languages/tour-title';
import { OutlineSwitch } from './outline-switch';
import { SaveStatus } from './save-status';
import { stepRowId } from './step-item';
import { StepFields } from './step-fields';
import { StepList } from './step-list';
import { StepTransfer } from './step-transfer';
import { TourChooser } from './tour-chooser';
import type { TourDraft } from './tour-draft';
import { TourSharing } from './tour-sharing';
import { TourTime } from './tour-time';
import { useStepChoice } from './use-step-choice';
import { useUndoKeys } from './use-undo-keys';

interface DraftPanelProps {
  readonly draft: TourDraft;
  /** Id of the step to begin with; all of them, where it is none of the tour's. */
  readonly firstSelected: string | null;
  /** Query string of what the atlas shows now. */
  readonly shownView: string;
  /** The same when it is asked for, with what the map shows. */
  readonly onCapture: () => string;
  readonly onView: (view: View) => void;
  readonly children: ReactNode;
}

/** The tour that is being worked on: all its steps, or one of them. */
export function DraftPanel(props: DraftPanelProps) {
  const { draft, firstSelected, shownView, onCapture, onView, children } = props;
  const t = useTranslations('tourEditor');
  const slides = useTranslations('slideEditor');
  const locale = useLocale();
  const titleId = useId();
  const { history, save } = useSyncExternalStore(draft.subscribe, draft.state, draft.state);
  const { data: own } = useOwnTours();
  const [selected, setSelected] = useState(firstSelected);
  /** A step that was added to ask, and whose question is not written yet. */
  const [asking, setAsking] = useState<string | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  useUndoKeys(panel, draft);
  useSaveOnLeave(draft);

  const { present: tour } = history;
  const choice = useStepChoice(tour.steps);
  const index = tour.steps.findIndex(({ id }) => id === selected);
  const step = tour.steps[index];

  const capture = () => {
    const added = newStep(onCapture());
    draft.change((current) => withStep(current, added, selected));
    setSelected(added.id);
  };
  const add = (added: AddedStep) => {
    const titles = { en: slides('endTitle.en'), vi: slides('endTitle.vi') };
    const end = { titles, asked: locale };
    if (added === 'both') {
      draft.change((current) => withOpeningAndEnd(current, end));
      return;
    }
    const made = added === 'question' ? newStep(onCapture()) : newSlideFor(tour, added, end);
    const isOpening = added === 'title' && selected === null;
    draft.change((current) => {
      const longer = withStep(current, made, selected);
      return isOpening ? withMovedStep(longer, made.id, 0) : longer;
    });
    setAsking(added === 'question' ? made.id : null);
    setSelected(made.id);
  };
  const leave = (row: string | undefined) => {
    setSelected(null);
    // The row is drawn with the list.
    requestAnimationFrame(() => document.getElementById(row ? stepRowId(row) : titleId)?.focus());
  };

  return (
    <div ref={panel} className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-1">
        <Button
          variant="accent"
          className="grow"
          disabled={tour.steps.length >= MOST_STEPS}
          onClick={capture}
        >
          <Camera aria-hidden size={16} />
          {t('capture')}
        </Button>
        {tour.steps.length < MOST_STEPS && <AddStepMenu onAdd={add} />}
        <IconButton
          label={t('undo')}
          disabled={history.past.length === 0}
          onClick={() => draft.undo()}
        >
          <Undo2 aria-hidden size={18} />
        </IconButton>
        <IconButton
          label={t('redo')}
          disabled={history.future.length === 0}
          onClick={() => draft.redo()}
        >
          <Redo2 aria-hidden size={18} />
        </IconButton>
      </div>
      <div className="-mt-2">
        <SaveStatus
          state={save}
          isStorageAvailable={own?.isStorageAvailable ?? true}
          onExport={() => downloadTour(tour)}
        />
      </div>
      <OutlineSwitch />
      {step ? (
        <StepFields
          key={step.id}
          step={step}
          languages={editedLanguages(tour)}
          number={index + 1}
          count={tour.steps.length}
          tourTitle={tour.title}
          isShown={isViewOfStep(step.view, shownView)}
          asks={step.id === asking}
          pictureRoom={() => pictureRoom(tour, step.id)}
          onChange={(change, field) =>
            draft.change(
              (current) => withChangedStep(current, step.id, change),
              field === null ? null : `${step.id} ${field}`,
            )
          }
          onShow={() => onView(viewOfStep(step.view))}
          onReplaceView={() => {
            const view = onCapture();
            draft.change((current) => withChangedStep(current, step.id, { view }));
          }}
          onDelete={() => {
            draft.change((current) => withoutStep(current, step.id));
            leave((tour.steps[index + 1] ?? tour.steps[index - 1])?.id);
          }}
          onBack={() => leave(step.id)}
        />
      ) : (
        <>
          <TourChooser current={tour.id} />
          <TourTitle id={titleId} tour={tour} draft={draft} />
          {tour.steps.length === 0 ? (
            <p className="text-sm leading-6">{t('noSteps')}</p>
          ) : (
            <StepList
              steps={tour.steps}
              shownView={shownView}
              choice={choice.isOn ? choice : null}
              onSelect={setSelected}
              onShow={({ id }) => {
                const at = tour.steps.findIndex((one) => one.id === id);
                onView(viewOfStep(shownViews(tour.steps)[at]!));
              }}
              onMove={(id, position) =>
                draft.change((current) => withMovedStep(current, id, position))
              }
            />
          )}
          <StepTransfer
            tour={tour}
            choice={choice}
            onInsert={(steps, after) => draft.change((current) => withSteps(current, steps, after))}
          />
          <Checkbox
            state={tour.pace === 'sentence' ? 'on' : 'off'}
            onChange={(on) =>
              draft.change((current) => withPace(current, on ? 'sentence' : 'step'))
            }
          >
            {t('bySentence')}
          </Checkbox>
          <TourLanguages tour={tour} draft={draft} onSelect={setSelected} />
          <TourTime steps={tour.steps} />
          <TourSharing tour={tour} onLeave={() => void draft.flush()} />
          {children}
        </>
      )}
    </div>
  );
}

/** Saves pending changes when the page is hidden or left, and warns when they cannot be saved. */
function useSaveOnLeave(draft: TourDraft) {
  useEffect(() => followOtherTabs(), []);
  useEffect(() => {
    const flush = () => void draft.flush();
    const warn = (event: BeforeUnloadEvent) => {
      // Pending changes are saved by `flush`; only those that cannot be saved need a warning.
      const { save } = draft.state();
      if (save === 'failed' || save === 'too-large') event.preventDefault();
    };
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    window.addEventListener('beforeunload', warn);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('beforeunload', warn);
      flush();
    };
  }, [draft]);
}
