import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { MapLink } from '@/components/pages/page-parts';
import { RoomQuestion } from '@/components/tours/room-question';
import { UnbrokenNames } from '@/components/ui/unbroken-names';
import { landForFrame } from '@/components/static-map/land-afar';
import { MapLegend, StepMap, type PictureSizes } from '@/components/static-map/step-map';
import { useYearsWords } from '@/components/event/use-years-words';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { StepMaps } from '@/lib/lecture/handout/draft';
import type { HandoutSource, HandoutStep } from '@/lib/lecture/handout/handout';
import { isEmptyText } from '@/lib/lecture/presented-tour';
import { readingFragment, stepAnchor } from '@/lib/tours/reading-place';
import { stepPage } from '@/lib/tours/tour-links';
import { comparedOf } from '@/lib/view/view';
import { NotedText } from './noted-text';
import { StepNotes } from './step-notes';

/** Three by four, as the places of pictures are (reading.css); letters are 10 pixels high on a phone. */
const SIZES: PictureSizes = {
  whole: { frame: { width: 640, height: 480, margin: 30, coarseness: 2.5 }, fontSize: 17 },
  half: { frame: { width: 400, height: 520, margin: 24, coarseness: 2.5 }, fontSize: 21 },
};

interface ReadingStepProps {
  readonly tour: string;
  readonly step: HandoutStep;
  readonly of: number;
  /** A query string, as the tour has it. */
  readonly view: string;
  readonly maps: StepMaps | null;
  readonly names: SubjectNames;
  readonly sources: ReadonlyMap<number, HandoutSource>;
  /** The button that shares it. */
  readonly share: ReactNode;
}

/** A step to read: its text and notes, and beside them or above them its map. */
export function ReadingStep(props: ReadingStepProps) {
  const { tour, step: listed, of, view, maps, names, sources, share } = props;
  const t = useTranslations('reading');
  const words = useTranslations('tours.page');
  const yearsOf = useYearsWords();
  const { number, step, events } = listed;
  const { title, text, notes, cue, poll } = step;
  const id = stepAnchor(number);
  const noteId = (note: number) => `${id}-note-${note}`;
  const numbers = new Map(events.map(({ event, number: note }) => [event.id, note]));
  const noteOf = (event: string) => {
    const note = numbers.get(event);
    return note === undefined ? undefined : { number: note, id: noteId(note) };
  };
  const hasNotes = !isEmptyText(notes) || cue !== null;
  const list = (isOfNotes: boolean) => {
    const some = events.filter((event) => event.isOfNotes === isOfNotes);
    return some.length > 0 && <StepNotes events={some} sources={sources} noteId={noteId} />;
  };
  return (
    <li id={id} data-step="" className="reading-step border-t border-rule">
      <section aria-labelledby={`${id}-title`} className="min-w-0">
        <p className="text-xs leading-5 text-ink-soft tabular-nums">
          {t('step', { number, of })}
          {comparedOf(step.view) === null && ` · ${yearsOf(step.view)}`}
        </p>
        <h2 id={`${id}-title`} className="mb-3 text-2xl leading-8 font-semibold">
          <UnbrokenNames text={title} />
        </h2>
        <NotedText text={text} noteOf={noteOf} />
        {poll && <RoomQuestion poll={poll} />}
        <div className="my-4 flex flex-wrap gap-2">
          <MapLink href={`${stepPage(view)}${readingFragment({ tour, step: number })}`}>
            {words('openView')}
            <span className="sr-only">: {title}</span>
          </MapLink>
          {share}
        </div>
        {list(false)}
        {hasNotes && (
          <details className="group mt-4">
            <summary className="min-h-6 w-fit cursor-pointer rounded-sm text-sm leading-6 text-ink-soft hover:text-ink max-md:min-h-11 max-md:content-center">
              {words('notes')}
            </summary>
            <div className="mt-2 flex flex-col gap-3 border-l-2 border-rule pl-4">
              {cue !== null && (
                <p className="text-sm leading-6 font-semibold text-accent">
                  <span className="sr-only">{words('cue')}: </span>
                  {cue}
                </p>
              )}
              {!isEmptyText(notes) && <NotedText text={notes} noteOf={noteOf} />}
              {list(true)}
            </div>
          </details>
        )}
        {maps && (
          <div className="mt-4">
            <MapLegend maps={maps} />
          </div>
        )}
      </section>
      {maps && (
        <div className="reading-map border border-rule bg-map-sea">
          <StepMap
            view={step.view}
            maps={maps}
            land={landForFrame(step.view.frame)}
            names={names}
            sizes={SIZES}
            sideBySide="grid grid-cols-2 grid-rows-[minmax(0,1fr)] gap-2 bg-paper"
          />
        </div>
      )}
    </li>
  );
}
