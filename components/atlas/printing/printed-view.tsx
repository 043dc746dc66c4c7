'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { usePrinting } from '@/components/hooks/use-printing';
import { landQuery } from '@/components/queries/land-query';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import { servedEditionQuery } from '@/components/take-along/video/served-edition-query';
import type { MatchedEvents } from '@/lib/filters/subject-filter';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { Locale } from '@/lib/i18n/routing';
import { atlasAddress } from '@/lib/routes/embed-page';
import { isLoopback } from '@/lib/routes/loopback';
import type { View } from '@/lib/view/view';
import type { ViewFrame } from '@/lib/view/view-frame';
import { printedFrame } from './printed-frame';
import { PrintedMaps } from './printed-maps';
import './printed-view.css';
import { usePrintKey } from './use-print-key';
import { usePrintedWords } from './use-printed-words';

export interface PrintedViewProps {
  readonly view: View;
  readonly record: RecordWithCubes;
  /** What the search finds for the view's text. */
  readonly matched: MatchedEvents;
  /** Events of the view, of both sides where two are compared. */
  readonly count: number;
  readonly names: SubjectNames;
  readonly language: Locale;
  /** What of the world the map shows; null without one. */
  readonly seen: () => ViewFrame | null;
}

/**
 * What the atlas prints: what the view shows in words, its map with a key, where it is from. A table or a
 * chart prints itself below the words, on as many pages as it needs. Drawn only while a printer has the page.
 */
export function PrintedView(props: PrintedViewProps) {
  const coarse = useQuery(landQuery('110m'));
  // Only what the keys of printing have fetched (usePrintKey), or a file that was made before.
  const fine = useQuery({ ...landQuery('50m'), enabled: false });
  const edition = useQuery(servedEditionQuery());
  usePrintKey(props.view.picture === 'map');
  const printed = usePrinting(() => {
    const window = { width: globalThis.innerWidth, height: globalThis.innerHeight };
    return { frame: printedFrame(props.view, props.seen(), window) };
  });
  const land = fine.data ?? coarse.data;
  // Without land, the server's picture is printed, where it still shows the view.
  if (printed === null || (props.view.picture === 'map' && !land)) return null;
  const view: View = { ...props.view, frame: printed.frame, camera: null };
  return (
    <section data-printed-view="" className="printed-view print-alone hidden">
      <PrintedWords {...props} />
      {view.picture === 'map' && land && <PrintedMaps {...props} view={view} land={land} />}
      <Imprint view={view} language={props.language} edition={edition.data?.mark ?? null} />
    </section>
  );
}

function PrintedWords({ view, record, names, count }: PrintedViewProps) {
  const { title, lines } = usePrintedWords({ view, record, names, count });
  return (
    <header>
      <h1 className="font-serif text-2xl leading-tight font-semibold">{title}</h1>
      {lines.map((line) => (
        <p key={line} className="text-sm leading-5 text-ink-soft">
          {line}
        </p>
      ))}
    </header>
  );
}

interface ImprintProps {
  readonly view: View;
  readonly language: Locale;
  /** Null where it is not known. */
  readonly edition: string | null;
}

/** Where the paper is from. An address that leads to this machine alone would lead others nowhere. */
function Imprint({ view, language, edition }: ImprintProps) {
  const t = useTranslations('printing');
  const atlas = useTranslations('atlas');
  const { origin } = window.location;
  const address = isLoopback(origin)
    ? null
    : `${origin}${atlasAddress({ ...view, panel: 'none' }, language)}`;
  return (
    <footer className="text-[0.7rem] leading-4 text-ink-soft">
      <p>
        {[
          atlas('name'),
          ...(edition === null ? [] : [t('edition', { edition })]),
          t('licence'),
        ].join(' · ')}
        {view.picture === 'map' && ` · ${t('land')}`}
      </p>
      <p className="wrap-anywhere">{address ?? t('noAddress')}</p>
    </footer>
  );
}
