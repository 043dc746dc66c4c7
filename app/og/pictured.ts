import { createTranslator, type Messages } from 'next-intl';
import { atlasContent } from '@/app/[locale]/atlas-content';
import { viewWords } from '@/app/view-title';
import { findActors } from '@/lib/db/queries/find-actors';
import { findEvent } from '@/lib/db/queries/find-event';
import { findEventSummaries } from '@/lib/db/queries/find-event-summaries';
import { findPlaces } from '@/lib/db/queries/find-places';
import { findTour } from '@/lib/db/queries/find-tours';
import { visibleInSides } from '@/lib/filters/visible-record';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { Locale } from '@/lib/i18n/routing';
import type { PictureSubject } from '@/lib/routes/picture-address';
import { dateWords } from '@/lib/time/date-words';
import { stepView, withFrame } from '@/lib/tours/step-view';
import { secondView, type Compared } from '@/lib/view/compared';
import { dyadOf } from '@/lib/view/dyad';
import { comparedOf, countedView, DEFAULT_VIEW, type View } from '@/lib/view/view';
import { lineOf, viewHeading, yearsOr } from './view-heading';

/** What a picture shows and says, before it is drawn. */
export interface Pictured {
  readonly title: string;
  /** Dates, filters, how much there is. */
  readonly line: string;
  /** One view, or the two of a comparison. */
  readonly sides: readonly PicturedSide[];
}

interface PicturedSide {
  readonly view: View;
  readonly label: string | null;
  /** Whether the map is fitted to what is on it, where the view asks for no frame. */
  readonly isFitted: boolean;
}

/** Null for what the record does not have. */
export async function pictured(
  subject: PictureSubject,
  language: Locale,
): Promise<Pictured | null> {
  const messages = await messagesOf(language);
  switch (subject.kind) {
    case 'view':
      return picturedView(subject.view, language, messages);
    case 'event':
      return picturedEvent(subject.id, language, messages);
    case 'place':
      return picturedPlace(subject.id, language, messages);
    case 'dyad':
      return picturedDyad(subject.ids, language, messages);
    case 'tour':
      return picturedTour(subject.id, subject.step, language, messages);
  }
}

/** All that a page of the record lists, whatever its kind. */
const WHOLE: View = { ...DEFAULT_VIEW, said: 'in' };
const fitted = (view: View): PicturedSide[] => [{ view, label: null, isFitted: true }];

async function picturedView(asked: View, language: Locale, messages: Messages): Promise<Pictured> {
  const view = countedView(withFrame(openedAlone(asked)));
  const compare = comparedOf(view);
  const views = compare ? [view, secondView(view, compare)] : [view];
  const [{ title, filters }, count, ...labels] = await Promise.all([
    viewHeading(asked, language),
    countOf(views, language),
    ...(compare ? views.map((one) => labelOf(one, compare.kind, language, messages)) : []),
  ]);
  const event =
    asked.open?.kind === 'event' ? await picturedEvent(asked.open.id, language, messages) : null;
  return {
    title,
    line: event?.line ?? lineOf([...filters, eventsWords(count, language, messages)], language),
    sides: views.map((one, index) => ({
      view: one,
      label: labels[index] ?? null,
      isFitted: asked.open !== null,
    })),
  };
}

/** Beside everything else, what a link is about would not be seen. */
function openedAlone(view: View): View {
  if (view.open?.kind === 'event') return { ...WHOLE, ...lookOf(view), events: [view.open.id] };
  if (view.open?.kind === 'place') return { ...view, places: [view.open.id], ways: null };
  return view;
}

const lookOf = ({ open, projection, frame, camera }: View) => ({ open, projection, frame, camera });

/** Of one of two: its years, and its subject where they compare those. */
async function labelOf(
  view: View,
  kind: Compared['kind'],
  language: Locale,
  messages: Messages,
): Promise<string> {
  const [{ years, others }, count] = await Promise.all([
    viewWords({ ...view, open: null }, language),
    countOf([view], language),
  ]);
  const parts = [...(kind === 'period' ? [] : others), yearsOr(years, language, messages)];
  return lineOf([...parts, eventsWords(count, language, messages)], language);
}

async function countOf(views: readonly View[], language: Locale): Promise<number> {
  const contents = await Promise.all(views.map((view) => atlasContent(view, language)));
  const sides = contents.map(({ content }, index) => ({
    cubes: content.cubes,
    filter: views[index]!,
  }));
  return visibleInSides(sides, await findEventSummaries(language)).ids.size;
}

function eventsWords(count: number, language: Locale, messages: Messages): string {
  const t = createTranslator({ locale: language, messages, namespace: 'openGraph' });
  return t('events', { count });
}

async function picturedEvent(
  id: string,
  language: Locale,
  messages: Messages,
): Promise<Pictured | null> {
  const event = await findEvent(id, language);
  if (event === null) return null;
  const t = createTranslator({ locale: language, messages, namespace: 'dates' });
  const vocabulary = createTranslator({ locale: language, messages, namespace: 'vocabulary' });
  const date = dateWords(event, { language, t }, 'long');
  return {
    title: event.title,
    line: lineOf(
      [
        date,
        vocabulary(`type.${event.type}`),
        ...(event.status === 'occurred' ? [] : [vocabulary(`status.${event.status}`)]),
      ],
      language,
    ),
    sides: fitted({ ...WHOLE, events: [id] }),
  };
}

async function picturedPlace(
  id: string,
  language: Locale,
  messages: Messages,
): Promise<Pictured | null> {
  const place = (await findPlaces(language)).find((one) => one.id === id);
  if (place === undefined) return null;
  const view = { ...WHOLE, places: [id] };
  const count = await countOf([view], language);
  return {
    title: place.name,
    line: eventsWords(count, language, messages),
    sides: fitted(view),
  };
}

async function picturedDyad(
  ids: readonly [string, string],
  language: Locale,
  messages: Messages,
): Promise<Pictured | null> {
  const actors = await findActors(language);
  const [one, other] = ids.map((id) =>
    actors.find((actor) => actor.id === id && actor.kind === 'state'),
  );
  if (!one || !other || one.id === other.id) return null;
  const view = { ...WHOLE, dyads: [dyadOf(one.id, other.id)] };
  const pages = createTranslator({ locale: language, messages, namespace: 'pages' });
  const count = await countOf([view], language);
  return {
    title: pages('dyad.title', { one: one.name, other: other.name }),
    line: eventsWords(count, language, messages),
    sides: fitted(view),
  };
}

async function picturedTour(
  id: string,
  step: number | null,
  language: Locale,
  messages: Messages,
): Promise<Pictured | null> {
  const tour = await findTour(id, language);
  const shown = tour?.steps[(step ?? 1) - 1];
  if (!tour || !shown) return null;
  const t = createTranslator({ locale: language, messages, namespace: 'openGraph' });
  const count = tour.steps.length;
  const { sides } = await picturedView(stepView(shown.view), language, messages);
  return {
    title: step === null ? tour.title : shown.title,
    line:
      step === null ? t('tour', { count }) : t('step', { tour: tour.title, number: step, count }),
    sides,
  };
}
