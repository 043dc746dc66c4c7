'use client';

import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type UniqueIdentifier,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { isViewOfStep } from '@/lib/tours/captured-view';
import type { OwnTourStep } from '@/lib/tours/own-tour';
import { StepItem } from './step-item';
import type { StepChoice } from './use-step-choice';

interface StepListProps {
  readonly steps: readonly OwnTourStep[];
  /** Query string of what the atlas shows now. */
  readonly shownView: string;
  /** Given while steps are chosen. */
  readonly choice: StepChoice | null;
  readonly onSelect: (id: string) => void;
  readonly onShow: (step: OwnTourStep) => void;
  /** @param position from 0. */
  readonly onMove: (id: string, position: number) => void;
}

/** The steps in their order, which is changed by dragging, by keyboard, or by the arrows. */
export function StepList(props: StepListProps) {
  const { steps, shownView, choice, onSelect, onShow, onMove } = props;
  const t = useTranslations('tourEditor');
  const id = useId();
  const sensors = useSensors(
    // A press that does not move is a click, not a drag.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const positionOf = (step: UniqueIdentifier) => steps.findIndex((one) => one.id === step);
  const placed = (step: UniqueIdentifier, at: UniqueIdentifier) => ({
    title: steps[positionOf(step)]?.title || t('untitledStep'),
    position: positionOf(at) + 1,
    count: steps.length,
  });
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('drag.start', placed(active.id, active.id)),
    onDragOver: ({ active, over }) =>
      over ? t('drag.over', placed(active.id, over.id)) : undefined,
    onDragEnd: ({ active, over }) => (over ? t('drag.end', placed(active.id, over.id)) : undefined),
    onDragCancel: ({ active }) => t('drag.cancel', placed(active.id, active.id)),
  };
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: t('drag.instructions') },
      }}
      onDragEnd={({ active, over }) => {
        if (over && active.id !== over.id) onMove(String(active.id), positionOf(over.id));
      }}
    >
      <SortableContext items={steps.map((step) => step.id)} strategy={verticalListSortingStrategy}>
        <ol aria-label={t('steps')} className="flex flex-col">
          {steps.map((step, index) => (
            <StepItem
              key={step.id}
              step={step}
              index={index}
              isLast={index === steps.length - 1}
              isShown={!step.slide && isViewOfStep(step.view, shownView)}
              isChosen={choice && choice.has(step.id)}
              onChoose={() => choice?.toggle(step.id)}
              onSelect={() => onSelect(step.id)}
              onShow={() => onShow(step)}
              onMove={(position) => onMove(step.id, position)}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
