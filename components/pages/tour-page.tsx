import { CopyPlus } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { AtlasTour, AtlasTourSentence, AtlasTourStep } from '@/lib/model/atlas-tour';
import { eventPage } from '@/lib/routes/page-links';
import { copyFragment, stepPage, tourPage } from '@/lib/tours/tour-links';
import { PageFrame } from './page-frame';
import { MapLink, PageLink, PageTitle } from './page-parts';
import { ACTION, TourActions } from './tour-actions';

interface TourPageProps {
  readonly tour: AtlasTour;
  readonly years: readonly [number, number] | null;
  readonly eventTitle: (id: string) => string;
}

/** A tour to read: each sentence with the events it rests on, each step with its view of the map. */
export function TourPage({ tour, years, eventTitle }: TourPageProps) {
  const t = useTranslations('tours');
  const { id, title, summary, steps } = tour;
  return (
    <PageFrame path={tourPage(id)} section="tours" here={title}>
      <article>
        <PageTitle
          title={<span id="tour-title">{title}</span>}
          kicker={[
            t('page.kicker'),
            t('steps', { count: steps.length }),
            ...(years ? [t('years', { from: String(years[0]), to: String(years[1]) })] : []),
          ].join(' · ')}
        >
          <p className="text-base leading-7">{summary}</p>
          <TourActions id={id} about="tour-title">
            <MakeYours id={id} />
          </TourActions>
        </PageTitle>
        <ol className="max-w-3xl">
          {steps.map((step, index) => (
            <li key={index} id={`step-${index + 1}`} className="scroll-mt-4">
              <Step step={step} number={index + 1} eventTitle={eventTitle} />
            </li>
          ))}
        </ol>
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

interface StepProps {
  readonly step: AtlasTourStep;
  readonly number: number;
  readonly eventTitle: (id: string) => string;
}

function Step({ step: { title, text, notes, cue, view }, number, eventTitle }: StepProps) {
  const t = useTranslations('tours.page');
  const hasNotes = notes.length > 0 || cue !== null;
  return (
    <section
      aria-labelledby={`step-${number}-title`}
      className="border-t border-rule py-6 print:break-inside-avoid-page"
    >
      <p className="text-xs leading-5 text-ink-soft">{t('step', { number })}</p>
      <h2
        id={`step-${number}-title`}
        className="mb-3 text-2xl leading-8 font-semibold wrap-anywhere"
      >
        {title}
      </h2>
      <Sentences sentences={text} eventTitle={eventTitle} />
      <p className="mt-4">
        <MapLink href={stepPage(view)}>
          {t('openView')}
          <span className="sr-only">: {title}</span>
        </MapLink>
      </p>
      {hasNotes && (
        <details className="group mt-4">
          <summary className="min-h-6 w-fit cursor-pointer rounded-sm text-sm leading-6 text-ink-soft hover:text-ink max-md:min-h-11 max-md:content-center">
            {t('notes')}
          </summary>
          <div className="mt-2 border-l-2 border-rule pl-4">
            {cue !== null && (
              <p className="mb-3 text-sm leading-6 font-semibold text-accent">
                <span className="sr-only">{t('cue')}: </span>
                {cue}
              </p>
            )}
            <Sentences sentences={notes} eventTitle={eventTitle} />
          </div>
        </details>
      )}
    </section>
  );
}

interface SentencesProps {
  readonly sentences: readonly AtlasTourSentence[];
  readonly eventTitle: (id: string) => string;
}

function Sentences({ sentences, eventTitle }: SentencesProps) {
  const t = useTranslations('tours.page');
  return (
    <div className="flex flex-col gap-3">
      {sentences.map(({ text, events }, index) => (
        <div key={index}>
          <p className="text-base leading-7">{text}</p>
          <ul
            aria-label={t('restsOn')}
            className="flex flex-col gap-x-4 pl-4 text-xs leading-6 text-ink-soft max-md:leading-8"
          >
            {events.map((id) => (
              <li key={id}>
                <PageLink href={eventPage(id)}>{eventTitle(id)}</PageLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
