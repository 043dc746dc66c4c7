'use client';

import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import { withCitation, withoutCitation } from '@/lib/lecture/handout/cite-in-markdown';
import { linkedEvents } from '@/lib/lecture/handout/markdown-events';
import { LONGEST_STEP_TEXT } from '@/lib/tours/own-tour';
import { stepView } from '@/lib/tours/step-view';
import { CitedEvents } from './cited-events';
import { useDesk } from './desk-record';
import { EventPicker } from './event-picker';
import { eventsOnMaps, useStepMaps } from './step-maps';

interface TextCitationsProps {
  /** Of the field. */
  readonly label: string;
  readonly value: string;
  /** The step's view, as a query string. */
  readonly view: string;
  /** Whether an event is being looked for. */
  readonly isPicking: boolean;
  readonly textRef: RefObject<HTMLTextAreaElement | null>;
  /** What is selected in the text, from and to; null before it had the focus. */
  readonly caretRef: RefObject<readonly [number, number] | null>;
  readonly onChange: (value: string) => void;
  readonly onPicked: () => void;
}

/** Finds an event for a text and puts it in at the caret, and lists those that it cites. */
export function TextCitations(props: TextCitationsProps) {
  const { label, value, view, isPicking, textRef, caretRef, onChange, onPicked } = props;
  const t = useTranslations('tourDesk.cite');
  const { language } = useDesk();
  const maps = useStepMaps(stepView(view));
  const shown = maps && eventsOnMaps(maps);

  const backTo = (caret: number | null) => {
    onPicked();
    // The text with the citation is drawn before the caret can stand in it.
    requestAnimationFrame(() => {
      const text = textRef.current;
      text?.focus();
      if (caret !== null) text?.setSelectionRange(caret, caret);
    });
  };
  const cite = (event: { id: string; title: string }) => {
    const at = caretRef.current ?? [value.length, value.length];
    const { text, caret } = withCitation(value, at, event, language);
    const hasRoom = text.length <= LONGEST_STEP_TEXT;
    if (hasRoom) onChange(text);
    backTo(hasRoom ? caret : null);
  };
  return (
    <>
      {isPicking && (
        <EventPicker
          label={t('search', { field: label })}
          shown={shown}
          onChoose={cite}
          onCancel={() => backTo(null)}
        />
      )}
      <CitedEvents
        label={t('cited', { field: label })}
        events={linkedEvents(value)}
        shown={shown}
        onRemove={(event) => {
          onChange(withoutCitation(value, event));
          textRef.current?.focus();
        }}
      />
    </>
  );
}
