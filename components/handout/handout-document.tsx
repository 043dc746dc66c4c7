import { useLocale, useTranslations } from 'next-intl';
import { useDateLanguage } from '@/components/event/use-date-language';
import { ReaderDay } from '@/components/ui/reader-day';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { LandTopology } from '@/lib/geo/land';
import type { StepMaps } from '@/lib/lecture/handout/draft';
import type { SentencePiece } from '@/lib/lecture/handout/gaps';
import type { Handout } from '@/lib/lecture/handout/handout';
import { openDay } from '@/lib/time/reader-day';
import { SourceList } from './source-list';
import { StepSection } from './step-section';
import { AddressedWords } from './tour-address';
import { TitlePage, type Imprint } from './title-page';

export interface HandoutDocumentProps {
  readonly handout: Handout;
  /** Of each step; null for a slide, and after the most that are drawn. */
  readonly maps: readonly (StepMaps | null)[];
  readonly land: LandTopology;
  /** Of what the steps compare. */
  readonly names: SubjectNames;
  readonly imprint: Imprint;
  /** Cuts a sentence for an exercise; a text in Markdown is not cut. */
  readonly cut: ((sentence: string) => SentencePiece[]) | null;
}

/** The sheets themselves: rendered by the server for a tour that ships, by the browser for others. */
export function HandoutDocument({
  handout,
  maps,
  land,
  names,
  imprint,
  cut,
}: HandoutDocumentProps) {
  return (
    <article className="mx-auto max-w-[54rem] bg-panel px-4 py-8 text-[0.9375rem] text-ink sm:px-10 sm:py-12 md:my-8 md:shadow-md print:m-0 print:max-w-none print:p-0 print:shadow-none">
      <TitlePage handout={handout} imprint={imprint} />
      {handout.steps.map((step, index) => (
        <StepSection
          key={step.number}
          step={step}
          maps={maps[index] ?? null}
          land={land}
          names={names}
          cut={cut}
          imprint={imprint}
        />
      ))}
      <Closing handout={handout} imprint={imprint} />
    </article>
  );
}

interface ClosingProps {
  readonly handout: Pick<Handout, 'title' | 'sources'>;
  readonly imprint: Imprint;
}

/** Every source once, and what a reader must know to trust the rest. */
function Closing({ handout: { title, sources }, imprint }: ClosingProps) {
  const t = useTranslations('handout');
  const name = useTranslations('atlas');
  const words = useTranslations('sources');
  const dates = useDateLanguage();
  const locale = useLocale();
  const { atlas, path } = imprint;
  const cited = { atlas: `${name('name')}: ${name('tagline')}` };
  const read = words('accessed', { date: openDay(dates) });
  return (
    <>
      {sources.length > 0 && (
        <section
          aria-labelledby="sources"
          className="handout-of-sources border-t-2 border-ink pt-3 pb-6"
        >
          <h2 id="sources" className="text-[1.45em] leading-[1.2] font-semibold">
            {t('all')}
          </h2>
          <p className="mt-1 mb-3 max-w-[75ch] text-[0.87em] leading-[1.45] text-ink-soft">
            {t('allHelp')}
          </p>
          <SourceList sources={sources} addressed />
        </section>
      )}
      <section
        aria-labelledby="about"
        className="border-t-2 border-ink pt-3 text-[0.87em] leading-[1.5]"
      >
        <h2 id="about" className="mb-1.5 text-[1.3em] leading-[1.2] font-semibold">
          {t('about.title')}
        </h2>
        <div className="gap-x-7 sm:columns-2 print:columns-2 [&>p]:mb-[0.6em] [&>p]:break-inside-avoid">
          <p>{t('about.certainty')}</p>
          <p>{t('about.borders')}</p>
          <p>{t('about.licence')}</p>
          <p className="wrap-anywhere">
            <AddressedWords
              site={atlas}
              path={path ?? `/${locale}`}
              words={
                path === null
                  ? t('about.citeOwn', { ...cited, address: '{address}' })
                  : t('about.cite', { ...cited, title, address: '{address}' })
              }
              instead={
                path === null
                  ? t('about.citeOwnHere', cited)
                  : t('about.citeHere', { ...cited, title })
              }
            />{' '}
            <ReaderDay words={`${read}.`} language={locale} />
          </p>
        </div>
      </section>
    </>
  );
}
