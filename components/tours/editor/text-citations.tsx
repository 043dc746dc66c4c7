'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, type RefObject } from 'react';
import { eventQuery } from '@/components/queries/event-queries';
import { getQueryClient } from '@/components/queries/query-client';
import type { Locale } from '@/lib/i18n/routing';
import { withCitation, withoutCitation } from '@/lib/lecture/handout/cite-in-markdown';
import { linkedEvents } from '@/lib/lecture/handout/markdown-events';
import { LONGEST_STEP_TEXT } from '@/lib/tours/own-tour';
import { CitedEvents, type EventsInView } from './cited-events';
import { useDesk } from './desk-record';
import { EventPicker } from './event-picker';
import { useShownEvents } from './step-maps';

interface TextCitationsProps {
  /** Of the field. */
  readonly label: string;
  readonly value: string;
  /** Of the text, where it is known. */
  readonly lang?: Locale | undefined;
  /** The step's view, as a query string; null of a slide, which shows none. */
  readonly view: string | null;
  /** Whether an event is being looked for. */
  readonly isPicking: boolean;
  readonly textRef: RefObject<HTMLTextAreaElement | null>;
  /** What is selected in the text, from and to; null before it had the focus. */
  readonly caretRef: RefObject<readonly [number, number] | null>;
  readonly onChange: (value: string) => void;
  readonly onPicked: () => void;
}

/** Finds an event for a text and puts it in at the caret, and lists those that it cites. */
export function TextCitations({ view, ...field }: TextCitationsProps) {
  return view === null ? (
    <Citations {...field} shown="slide" />
  ) : (
    <CitationsOnMap {...field} view={view} />
  );
}

type FieldProps = Omit<TextCitationsProps, 'view'>;

/** What is on the map is counted in here, so that a slide counts nothing. */
function CitationsOnMap({ view, ...field }: FieldProps & { readonly view: string }) {
  return <Citations {...field} shown={useShownEvents(view)} />;
}

/** The title of an event in the language of the text, which may not be that of the record here. */
async function titleInLanguage(event: string, language: Locale): Promise<string | null> {
  const query = { ...eventQuery(event, language), networkMode: 'always', retry: false } as const;
  return getQueryClient()
    .fetchQuery(query)
    .then(
      ({ title }) => title,
      () => null,
    );
}

function Citations(props: FieldProps & { readonly shown: EventsInView }) {
  const { label, lang, value, shown, isPicking, textRef, caretRef, onChange, onPicked } = props;
  const t = useTranslations('tourDesk.cite');
  const { language: locale } = useDesk();
  const language = lang ?? locale;
  // What is changed while a title is fetched is not to be lost.
  const latestRef = useRef({ value, onChange });
  useEffect(() => {
    latestRef.current = { value, onChange };
  }, [value, onChange]);

  const backTo = (caret: number | null) => {
    onPicked();
    // The text with the citation is drawn before the caret can stand in it.
    requestAnimationFrame(() => {
      const text = textRef.current;
      text?.focus();
      if (caret !== null) text?.setSelectionRange(caret, caret);
    });
  };
  const put = (event: { id: string; title: string }) => {
    const latest = latestRef.current;
    const at = caretRef.current ?? [latest.value.length, latest.value.length];
    const { text, caret } = withCitation(latest.value, at, event, language);
    const hasRoom = text.length <= LONGEST_STEP_TEXT;
    if (hasRoom) latest.onChange(text);
    backTo(hasRoom ? caret : null);
  };
  const cite = async ({ id, title }: { id: string; title: string }) => {
    const own = language === locale ? title : await titleInLanguage(id, language);
    put({ id, title: own ?? title });
  };
  return (
    <>
      {isPicking && (
        <EventPicker
          label={t('search', { field: label })}
          shown={shown === 'slide' ? null : shown}
          onChoose={(event) => void cite(event)}
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
