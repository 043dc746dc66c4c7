import { CopyPlus } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageFrame } from '@/components/pages/page-frame';
import { PageTitle } from '@/components/pages/page-parts';
import { ACTION, TourActions } from '@/components/pages/tour-actions';
import type { StepMaps } from '@/lib/lecture/handout/draft';
import type { Handout } from '@/lib/lecture/handout/handout';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { AtlasTour } from '@/lib/model/atlas-tour';
import { readingMinutes } from '@/lib/tours/reading-time';
import { copyFragment, tourPage } from '@/lib/tours/tour-links';
import { tourYears } from '@/lib/tours/tour-years';
import { ProgressLine } from './progress-line';
import './reading.css';
import { ReadingStep } from './reading-step';

interface TourPageProps {
  readonly tour: AtlasTour;
  readonly handout: Handout;
  /** Of each step; null where it has none. */
  readonly maps: readonly (StepMaps | null)[];
  /** Of what two maps compare. */
  readonly names: SubjectNames;
  /** Takes the place of the pictures, when there is one. */
  readonly liveMap: ReactNode;
  /** The button “Share and save”: of a step by its number, and of the tour for null. */
  readonly share?: (step: number | null) => ReactNode;
}

/** A tour to read: a text that scrolls, and a map that stays and shows what is being read. */
export function TourPage({ tour, handout, maps, names, liveMap, share }: TourPageProps) {
  const t = useTranslations('tours');
  const reading = useTranslations('reading');
  const { id, title, summary, steps } = tour;
  const years = tourYears(tour);
  const sources = new Map(handout.sources.map((source) => [source.number, source]));
  return (
    <PageFrame scripts="while reading" path={tourPage(id)} section="tours" here={title}>
      <article>
        <PageTitle
          title={<span id="tour-title">{title}</span>}
          kicker={[
            t('page.kicker'),
            t('steps', { count: steps.length }),
            ...(years ? [t('years', { from: String(years[0]), to: String(years[1]) })] : []),
            reading('minutes', { count: readingMinutes(tour) }),
          ].join(' · ')}
        >
          <p className="text-base leading-7">{summary}</p>
          <TourActions id={id} about="tour-title">
            <MakeYours id={id} />
            {share?.(null)}
          </TourActions>
        </PageTitle>
        <div className="reading">
          <ProgressLine titles={steps.map((step) => step.title)} />
          <div className="relative">
            <ol>
              {handout.steps.map((step, index) => (
                <ReadingStep
                  key={step.number}
                  tour={id}
                  step={step}
                  of={steps.length}
                  view={steps[index]!.view}
                  maps={maps[index] ?? null}
                  names={names}
                  sources={sources}
                  share={share?.(step.number)}
                />
              ))}
            </ol>
            <div className="reading-live">
              <div className="reading-map bg-map-sea">{liveMap}</div>
            </div>
          </div>
        </div>
        <p className="max-w-3xl border-t border-rule pt-4 text-xs leading-5 text-ink-soft">
          {reading('borders')}
        </p>
      </article>
    </PageFrame>
  );
}

/** The copy is made by the editor, so that this page needs no code for it. */
function MakeYours({ id }: { id: string }) {
  const t = useTranslations('tours.page');
  return (
    <form action={`/${useLocale()}${copyFragment(id)}`}>
      <input type="hidden" name="panel" value="tour" />
      <button type="submit" className={ACTION}>
        <CopyPlus aria-hidden size={16} />
        {t('makeYours')}
      </button>
    </form>
  );
}
