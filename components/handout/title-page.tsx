import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FamilySwatch } from '@/components/event/family-swatch';
import { useDateLanguage } from '@/components/event/use-date-language';
import { COMMON_SIGNS, SignSample } from '@/components/static-map/sign-sample';
import type { Handout } from '@/lib/lecture/handout/handout';
import { FAMILIES } from '@/lib/model/vocabulary';
import { AddressedWords, TourAddress, TourQrCode } from './tour-address';
import { ReaderDay } from '@/components/ui/reader-day';
import { openDay } from '@/lib/time/reader-day';

export interface Imprint {
  /** Of the atlas, absolute. */
  readonly atlas: string;
  /** Of the tour, from there on; null for one that has none but its reader's. */
  readonly path: string | null;
}

interface TitlePageProps {
  readonly handout: Handout;
  readonly imprint: Imprint;
}

/** What this is, of when and from where; what is in it, and how to read it. */
export function TitlePage({ handout, imprint: { atlas, path } }: TitlePageProps) {
  const t = useTranslations('handout');
  const name = useTranslations('atlas');
  const dates = useDateLanguage();
  const locale = useLocale();
  const { title, titleLanguage, summary, steps, sources } = handout;
  const listed = steps.flatMap((step) => step.events);
  const scope = (ofNotes: boolean) => {
    const isIn = (one: { readonly isOfNotes: boolean }) => ofNotes || !one.isOfNotes;
    return t('scopeWords', {
      steps: steps.length,
      events: new Set(listed.filter(isIn).map(({ event }) => event.id)).size,
      sources: sources.filter(isIn).length,
    });
  };
  return (
    <div className="print:break-after-page">
      <header className="border-b-2 border-ink pb-5">
        <p className="flex flex-wrap justify-between gap-x-6 text-[0.87em] leading-6 text-ink-soft">
          <span>
            <b className="font-serif text-[1.15em] text-ink">{name('name')}</b> · {name('tagline')}
          </span>
          <span>{t('kicker')}</span>
        </p>
        <h1
          lang={titleLanguage}
          className="mt-[0.9em] text-[2.6em] leading-[1.1] font-semibold tracking-tight wrap-anywhere print:mt-[1.4em]"
        >
          {title}
        </h1>
        {summary !== '' && (
          <p className="mt-3 max-w-[62ch] font-serif text-[1.25em] leading-[1.45]">{summary}</p>
        )}
        <div className="mt-5 flex items-end justify-between gap-6">
          <dl className="grid grow grid-cols-[auto_minmax(0,1fr)] gap-x-4 text-[0.87em] leading-6">
            <Fact term={t('date')}>
              <ReaderDay words={openDay(dates)} language={locale} />
            </Fact>
            <Fact term={t('scope')}>
              <span className="handout-without-notes">{scope(false)}</span>
              <span className="handout-of-notes">{scope(true)}</span>
            </Fact>
            <Fact term={t('address')}>
              {path === null ? (
                <AddressedWords
                  site={atlas}
                  path={`/${locale}`}
                  words={t('ownTour', { address: '{address}' })}
                  instead={t('ownTourNoAddress')}
                />
              ) : (
                <TourAddress site={atlas} path={path} instead={t('noAddress')} />
              )}
            </Fact>
          </dl>
          {path !== null && <TourQrCode site={atlas} path={path} label={t('qr')} />}
        </div>
      </header>
      <div className="mt-6 grid gap-x-10 gap-y-8 pb-8 print:pb-0 sm:grid-cols-2 print:grid-cols-2">
        <nav aria-labelledby="steps">
          <h2 id="steps" className="mb-1.5 text-[1.15em] leading-6 font-semibold">
            {t('steps')}
          </h2>
          <ol className="flex flex-col">
            {steps.map(({ number, step }) => (
              <li key={number} className="border-b border-rule last:border-0">
                <a
                  href={`#step-${number}`}
                  className="grid min-h-7 grid-cols-[1.8em_minmax(0,1fr)] items-baseline py-1 leading-[1.35] hover:text-accent max-md:min-h-11"
                >
                  <span className="font-serif text-accent tabular-nums">{number}</span>
                  <span lang={step.languages?.title}>{step.title}</span>
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <SignKey />
      </div>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      {/* Without a script there is no day. */}
      <dt className="text-ink-soft has-[+dd:empty]:hidden">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

const SIGNS = [...COMMON_SIGNS, 'open'] as const;

/** What every sign on the maps means; drawn by what draws the maps. */
function SignKey() {
  const t = useTranslations('handout.key');
  const words = useTranslations('vocabulary.family');
  return (
    <section aria-labelledby="key" className="handout-whole">
      <h2 id="key" className="mb-1.5 text-[1.15em] leading-6 font-semibold">
        {t('title')}
      </h2>
      <p className="mb-2 text-[0.87em] leading-[1.4]">{t('lines')}</p>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-1 text-[0.87em] leading-[1.3]">
        {FAMILIES.map((family) => (
          <li key={family} className="flex items-center gap-2">
            <FamilySwatch family={family} width={36} className="shrink-0" />
            {words(family)}
          </li>
        ))}
      </ul>
      <ul className="mt-2.5 flex flex-col gap-1 text-[0.87em] leading-[1.3]">
        {SIGNS.map((sign) => (
          <li key={sign} className="grid grid-cols-[46px_minmax(0,1fr)] items-center gap-2">
            <SignSample sign={sign} />
            {t(sign)}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-[0.87em] leading-[1.4]">{t('unmarked')}</p>
    </section>
  );
}
