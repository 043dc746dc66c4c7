import { useTranslations } from 'next-intl';
import { MapLegend, StepMap, type PictureSizes } from '@/components/static-map/step-map';
import { useYearsWords } from '@/components/event/use-years-words';
import { Markdown } from '@/components/ui/markdown';
import { OnlyIn } from '@/components/tours/only-in';
import { RoomQuestion } from '@/components/tours/room-question';
import { UnbrokenNames } from '@/components/ui/unbroken-names';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { LandTopology } from '@/lib/geo/land';
import { MOST_MAPS, type StepMaps } from '@/lib/lecture/handout/draft';
import type { SentencePiece } from '@/lib/lecture/handout/gaps';
import type { HandoutStep } from '@/lib/lecture/handout/handout';
import { isEmptyText, type StepText } from '@/lib/lecture/presented-tour';
import { comparedOf } from '@/lib/view/view';
import { GappedSentence } from './gapped-sentence';
import { GapWords, NoteLines } from './handout-exercise';
import { SlideOnPaper } from './slide-on-paper';
import { SourceList } from './source-list';
import { StepEventList } from './step-event-list';
import type { Imprint } from './title-page';

interface StepSectionProps {
  readonly step: HandoutStep;
  readonly maps: StepMaps | null;
  readonly land: LandTopology;
  readonly names: SubjectNames;
  readonly cut: ((sentence: string) => SentencePiece[]) | null;
  /** Of the handout, for a slide that says where it can be opened. */
  readonly imprint: Imprint;
}

/** Pixels; a map is printed some 175 mm wide, so a pixel is 0.27 mm. */
const PRINTED: PictureSizes = {
  whole: { frame: { width: 640, height: 300, margin: 30 }, fontSize: 11 },
  half: { frame: { width: 400, height: 330, margin: 24 }, fontSize: 12.5 },
};

/** More events than these stand under the text, in two columns: a step is to fit on a page. */
const MOST_BESIDE_THE_TEXT = 5;
const BESIDE =
  'sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] print:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]';

/** A step: its map, its text with the events beside it, its sources. */
export function StepSection({
  step: { number, step, events, sources },
  maps,
  land,
  names,
  cut,
  imprint,
}: StepSectionProps) {
  const t = useTranslations('handout');
  const yearsOf = useYearsWords();
  const { view, title, text, notes, cue, poll, slide, languages, untranslated } = step;
  const numbers = new Map(events.map((listed) => [listed.event.id, listed.number]));
  const numberOf = (id: string) => numbers.get(id);
  const isLong = events.filter(({ isOfNotes }) => !isOfNotes).length > MOST_BESIDE_THE_TEXT;
  const missing =
    cut && text.kind === 'sentences'
      ? text.sentences.flatMap((sentence) => cut(sentence.text).filter(({ isGap }) => isGap))
      : [];
  const hasNotes = cue !== null || !isEmptyText(notes);
  return (
    <section
      aria-labelledby={`step-${number}`}
      data-slide={slide?.kind}
      className="handout-step border-t border-ink/70 pt-3 pb-6"
    >
      <div className="handout-head">
        <header className="mb-2 grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-3">
          <span
            aria-hidden
            className="font-serif text-[1.9em] leading-none text-accent tabular-nums"
          >
            {number}
          </span>
          <h2
            id={`step-${number}`}
            lang={languages?.title}
            className="text-[1.45em] leading-[1.2] font-semibold"
          >
            <span className="sr-only">{t('step', { number })}: </span>
            <UnbrokenNames text={title} />
          </h2>
          {!slide && comparedOf(view) === null && (
            <p className="col-start-2 text-[0.87em] leading-5 text-ink-soft tabular-nums">
              {yearsOf(view)}
              {maps && ` · ${t('events', { count: maps.first.eventIds.length })}`}
            </p>
          )}
        </header>
        {slide ? (
          <SlideOnPaper slide={slide} lang={step.slideLanguage} imprint={imprint} />
        ) : maps ? (
          <figure className="flex flex-col gap-1.5">
            <StepMap
              view={view}
              maps={maps}
              land={land}
              names={names}
              sizes={PRINTED}
              sideBySide="grid gap-3 sm:grid-cols-2 print:grid-cols-2"
            />
            <figcaption className="flex flex-col gap-0.5 text-[0.85em] leading-5">
              {view.picture !== 'map' && (
                <p className="italic">{t(`map.picture.${view.picture}`)}</p>
              )}
              <MapLegend maps={maps} />
            </figcaption>
          </figure>
        ) : (
          <p className="text-[0.87em] italic">{t('noMap', { count: MOST_MAPS })}</p>
        )}
      </div>
      <div className={`handout-text mt-3 grid gap-x-7 gap-y-4 ${isLong ? '' : BESIDE}`}>
        <div className="handout-prose max-w-[80ch] min-w-0 text-[1.05em] leading-[1.5]">
          {!isEmptyText(text) && (
            <div lang={languages?.text}>
              <StepProse text={text} numberOf={numberOf} cut={cut} />
            </div>
          )}
          {poll && <RoomQuestion poll={poll} lang={languages?.poll} />}
          <OnlyIn texts={untranslated} />
          <GapWords words={missing.map((piece) => piece.text)} />
          {hasNotes && (
            <aside className="handout-of-notes mt-3 border-l-2 border-control pl-3 text-[0.9em]">
              <h3 className="font-sans text-[0.85em] leading-5 font-semibold text-ink-soft">
                {t('notes')}
              </h3>
              {cue !== null && (
                <p className="mb-1 italic">
                  {t('cue')}: {cue}
                </p>
              )}
              {!isEmptyText(notes) && (
                <div lang={languages?.notes}>
                  <StepProse text={notes} numberOf={numberOf} cut={null} />
                </div>
              )}
              <OnlyIn of="notes" texts={untranslated} />
            </aside>
          )}
        </div>
        {events.length > 0 && (
          <div className="handout-listed handout-without-gaps min-w-0">
            <h3 className="mb-1 font-sans text-[0.8em] leading-5 font-semibold text-ink-soft">
              {t('listed')}
            </h3>
            <StepEventList events={events} inColumns={isLong} />
          </div>
        )}
      </div>
      {sources.length > 0 && (
        <div className="handout-of-sources mt-4 border-t border-rule pt-2">
          <h3 className="mb-1 font-sans text-[0.8em] leading-5 font-semibold text-ink-soft">
            {t('sources')}
          </h3>
          <SourceList sources={sources} />
        </div>
      )}
      <NoteLines />
    </section>
  );
}

interface StepProseProps {
  readonly text: StepText;
  /** Number of an event among those that the step lists. */
  readonly numberOf: (eventId: string) => number | undefined;
  readonly cut: StepSectionProps['cut'];
}

/** Sentences as running text, each followed by the numbers of the events that it rests on. */
function StepProse({ text, numberOf, cut }: StepProseProps) {
  const t = useTranslations('markdown');
  if (text.kind === 'markdown') return <Markdown {...text} plainNotice={t('plain')} />;
  return (
    <p>
      {text.sentences.map(({ text: sentence, events }, index) => (
        <span key={index}>
          {index > 0 && ' '}
          {cut ? <GappedSentence pieces={cut(sentence)} /> : <UnbrokenNames text={sentence} />}
          <sup className="ml-px whitespace-nowrap text-[0.68em] font-semibold text-accent tabular-nums">
            {events.map(numberOf).join(',\u2009')}
          </sup>
        </span>
      ))}
    </p>
  );
}
