'use client';

import { ArrowUpRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useYearsWords } from '@/components/event/use-years-words';
import { UnbrokenNames } from '@/components/ui/unbroken-names';
import type { Locale } from '@/lib/i18n/routing';
import { followFragment, followPage } from '@/lib/lecture/followed-room';
import { NO_INK } from '@/lib/lecture/ink/ink-sheet';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { footnotesOf, sentencesOf } from '@/lib/lecture/step-sentences';
import { stepView } from '@/lib/tours/step-view';
import type { Selection } from '@/lib/view/selection';
import { comparedOf, DEFAULT_VIEW } from '@/lib/view/view';
import { serialiseView } from '@/lib/view/view-parameters';
import type { OpenLectureChannel } from '../channel/lecture-channel';
import type { ChannelStatus } from '../channel/server-channel';
import { useFollower } from '../channel/use-follower';
import { CodeForm } from '../code-form';
import { AnnotatedText } from '../evidence/annotated-text';
import { LazyAudienceTalk } from '../room-talk/lazy-audience-talk';
import { AudienceMap } from './audience-map';
import { OnlyIn } from '@/components/tours/only-in';
import { OtherLanguage } from './other-language';
import { StepBar } from './step-bar';
import { useFollowerPlace } from './use-follower-place';

const PhoneCaptions = dynamic(
  () => import('../run/captions').then((module) => module.PhoneCaptions),
  { ssr: false, loading: () => null },
);
const AudienceEvidence = dynamic(
  () => import('./audience-evidence').then((module) => module.AudienceEvidence),
  { ssr: false, loading: () => null },
);

// No tour that ships has one.
const SlideOnPhone = dynamic(
  () => import('./slide-on-phone').then((module) => module.SlideOnPhone),
  { ssr: false, loading: () => null },
);

export interface AudienceViewProps {
  readonly tour: PresentedTour;
  /** Of the room. */
  readonly code: string;
  /** Whether the lecturer wrote the tour, in one language that may be another than the reader's. */
  readonly isInOneLanguage: boolean;
  readonly channel: OpenLectureChannel;
  readonly status: ChannelStatus;
  /** What was said to the room last of what it has not taken; null for nothing. */
  readonly refused: LectureMessage | null;
  readonly language: Locale;
}

/** The step that is on the screen, on a phone in the last row: its text and its map, and what was before. */
export function AudienceView(props: AudienceViewProps) {
  const { tour, code, isInOneLanguage, channel, status, refused, language } = props;
  const t = useTranslations('follow');
  const room = useTranslations('lecture.room');
  const lecture = useTranslations('lecture');
  const goodbye = useTranslations('lecture.farewell');
  const { state, isConnected, farewell, ink, talk, send } = useFollower(channel);
  const [place, setOwnStep] = useFollowerPlace(state?.step ?? null, tour.steps.length);
  const [opened, setOpened] = useState<Selection | null>(null);
  const [wasExpanded, setExpanded] = useState(false);
  const [legendPlace, setLegendPlace] = useState<HTMLElement | null>(null);

  // Steps that a live lecture keeps after the room was opened are not known here.
  const hasStepsToRead = tour.steps.length > (tour.isLive ? 1 : 0);
  const step = place && tour.steps[place.step];
  const isFollowing = place !== null && place.step === place.lecturer;
  const live = isFollowing ? (state?.live ?? null) : null;
  const view = live === null ? step?.view : stepView(live);
  const slide = live === null ? step?.slide : undefined;
  // A slide has no map that could be large.
  const isExpanded = wasExpanded && slide === undefined;
  const footnotes = step ? footnotesOf(step.text) : [];
  const sentence = isFollowing && live === null ? (state?.sentence ?? null) : null;
  const caption = isFollowing ? state?.caption : undefined;
  const told = step && sentence !== null ? sentencesOf(step.text)[sentence]?.events : undefined;

  const text = place && step && (
    <>
      <AnnotatedText
        key={place.step}
        text={step.text}
        sentence={sentence}
        language={language}
        lang={step.languages?.text}
        opened={opened}
        onOpen={setOpened}
      />
      <OnlyIn texts={step.untranslated} />
    </>
  );

  return (
    <main className="audience mx-auto flex min-h-dvh max-w-2xl flex-col gap-4 p-5 pb-0 text-ink lg:max-w-6xl landscape:max-w-6xl">
      <header
        inert={isExpanded}
        className="flex items-start justify-between gap-3 border-b border-rule pb-3 text-ink-soft"
      >
        <div className="flex min-w-0 flex-col gap-1">
          <p lang={tour.titleLanguage}>{tour.title}</p>
          <p role="status" className="tabular-nums">
            {isConnected === false
              ? farewell
                ? goodbye(farewell)
                : room(`connection.${status}`)
              : place === null
                ? lecture('loading')
                : step && tour.isLive !== true
                  ? lecture('announcement', {
                      number: place.step + 1,
                      of: tour.steps.length,
                      title: step.title,
                    })
                  : null}
          </p>
          {isInOneLanguage && <p className="text-sm">{t('ownTour')}</p>}
        </div>
        <OtherLanguage
          href={`${followPage(code)}${isFollowing || !place ? '' : `&step=${place.step + 1}`}`}
        />
      </header>
      {isConnected === false && status === 'not-open' && <CodeForm />}
      {place && step && slide && (
        <SlideOnPhone
          {...{ slide, tour, language }}
          title={step.title}
          titleLang={step.languages?.title}
          lang={step.slideLanguage}
        >
          {text}
        </SlideOnPhone>
      )}
      {place && view && !slide && (
        <div className="audience-step">
          <div inert={isExpanded} className="mb-3">
            <h1
              lang={step?.languages?.title}
              className="text-2xl leading-tight font-semibold sm:text-3xl"
            >
              <UnbrokenNames text={step?.title ?? tour.title} />
            </h1>
            <ViewRemarks view={view} isBesideStep={live !== null && tour.isLive !== true} />
          </div>
          <AudienceMap
            view={view}
            frame={`${place.step} ${frameOf(view)}`}
            language={language}
            opened={opened}
            isExpanded={isExpanded}
            legendPlace={legendPlace}
            told={told}
            ink={isFollowing ? ink : NO_INK}
            onOpen={setOpened}
            onExpandedChange={setExpanded}
          />
          <div inert={isExpanded} className="mt-4 flex flex-col gap-4">
            {text}
            <div ref={setLegendPlace} className="empty:hidden" />
            <p>
              <a
                href={`/${language}${serialiseView(view)}${followFragment(code)}`}
                className="inline-flex min-h-11 items-center gap-1.5 text-lg text-accent underline underline-offset-4"
              >
                {room('openView')}
                <ArrowUpRight aria-hidden size={20} />
              </a>
            </p>
          </div>
        </div>
      )}
      <div inert={isExpanded} className="empty:hidden">
        {talk.isOpen && (
          <LazyAudienceTalk
            code={code}
            step={place?.step ?? 0}
            talk={talk}
            asked={isInOneLanguage ? NOTHING_ASKED : tour.steps.map(askedInOwnLanguage)}
            language={language}
            send={send}
            refused={refused}
          />
        )}
      </div>
      {place && hasStepsToRead && (
        <div className="sticky bottom-0 z-40 mt-auto">
          {caption !== undefined && <PhoneCaptions text={caption} lang={state?.captionLanguage} />}
          <StepBar place={place} steps={tour.steps.length} onStep={setOwnStep} />
        </div>
      )}
      {opened && (
        <AudienceEvidence
          selection={opened}
          language={language}
          number={
            opened.kind === 'event' ? footnotes.indexOf(opened.id) + 1 || undefined : undefined
          }
          onClose={() => setOpened(null)}
        />
      )}
    </main>
  );
}

const askedInOwnLanguage = ({ poll, languages }: PresentedTour['steps'][number]) =>
  languages?.poll === undefined ? poll : undefined;

/** The words of a lecturer's own tour in one language come as the screen has them. */
const NOTHING_ASKED: readonly undefined[] = [];

type View = PresentedTour['steps'][number]['view'];

/** What of a view says where its map looks, as text. */
const frameOf = ({ projection, frame, camera }: View) =>
  serialiseView({ ...DEFAULT_VIEW, projection, frame, camera });

interface ViewRemarksProps {
  readonly view: View;
  readonly isBesideStep: boolean;
}

/** The years that the map is about, and what is not as on the screen. */
function ViewRemarks({ view, isBesideStep }: ViewRemarksProps) {
  const t = useTranslations('follow');
  const picture = useTranslations('handout.map.picture');
  const yearsOf = useYearsWords();
  const remarks = [
    ...(comparedOf(view) === null ? [yearsOf(view)] : []),
    ...(isBesideStep ? [t('besideStep')] : []),
    ...(view.picture === 'map' ? [] : [picture(view.picture)]),
  ];
  return <p className="mt-1 text-ink-soft tabular-nums">{remarks.join(' · ')}</p>;
}
