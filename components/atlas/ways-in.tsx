import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import {
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  type CSSProperties,
  type MouseEvent,
} from 'react';
import type { Insets } from '@/lib/geo/map-area';
import { toursQuery } from '@/components/queries/tour-queries';
import { IconButton } from '@/components/ui/icon-button';
import { Link } from '@/components/ui/navigation';
import { AT_FIRST } from '@/lib/filters/view-filter';
import { busiestPeriod, busiestPlace } from '@/lib/flows/busiest';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import type { Locale } from '@/lib/i18n/routing';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import { mapPage } from '@/lib/routes/page-links';
import { firstTour } from '@/lib/tours/first-tour';
import { START, TOURS_PAGE, tourPage } from '@/lib/tours/tour-links';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { focusPicture } from './focus-picture';

interface WaysInProps {
  readonly cubes: FlowCubes;
  readonly places: readonly AtlasPlace[];
  readonly language: Locale;
  /** What stands behind panels. */
  readonly insets: Insets;
  /** The reader has asked for it, so it takes the focus. */
  readonly takesFocus: boolean;
  readonly onView: (view: View) => void;
  readonly onDismiss: () => void;
}

/** For a newcomer: a tour, a period and a place to begin with. The rest of the page stays in use. */
export function WaysIn(props: WaysInProps) {
  const { cubes, places, language, insets, takesFocus, onView, onDismiss } = props;
  const t = useTranslations('waysIn');
  const titleId = useId();
  const { panel, leave } = usePanel(takesFocus, onDismiss);
  // Where it fails, the page of all tours is there still.
  const tour = firstTour(useQuery(toursQuery(language)).data ?? []);
  const period = busiestPeriod(cubes, AT_FIRST);
  const busiest = busiestPlace(cubes, AT_FIRST);
  const place = busiest && places.find(({ id }) => id === busiest.id);

  const wayTo = (change: Partial<View>) => ({
    href: mapPage(change),
    onClick: (event: MouseEvent) => {
      // To a tab of its own, the browser follows the link.
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      leave();
      onView({ ...DEFAULT_VIEW, ...change });
    },
  });
  return (
    <section
      ref={panel}
      aria-labelledby={titleId}
      data-map-obstacle
      // Beside the key, over the part of the region where least happens.
      style={
        { '--top': `${insets.top + 8}px`, '--left': `${insets.left + 376}px` } as CSSProperties
      }
      className={`absolute z-10 flex max-md:top-(--top) max-md:right-2 md:bottom-2 md:left-(--left) max-h-[calc(100%-1rem)] w-72 max-w-[calc(100%-1rem)] flex-col overflow-y-auto rounded-sm border border-rule bg-raised pb-1.5 text-sm text-ink shadow-lg ${takesFocus ? '' : '[@media(max-height:26rem)]:hidden'}`}
    >
      <div className="flex items-center justify-between pt-1 pr-1 pl-3">
        <h2 id={titleId} className="text-base font-semibold">
          {t('title')}
        </h2>
        <IconButton label={t('close')} onClick={leave}>
          <X aria-hidden size={18} />
        </IconButton>
      </div>
      <ul>
        <Way
          href={tour ? tourPage(tour.id) : TOURS_PAGE}
          onClick={onDismiss}
          name={t('tour')}
          detail={tour?.title ?? t('allTours')}
        />
        {period && (
          <Way
            {...wayTo({ from: period.from, to: period.to })}
            name={t('period')}
            detail={t('periodDetail', {
              from: String(period.from),
              to: String(period.to),
              count: period.count,
            })}
          />
        )}
        {busiest && place && (
          <Way
            {...wayTo({ open: { kind: 'place', id: place.id } })}
            name={t('place')}
            detail={t('placeDetail', { name: place.name, count: busiest.count })}
          />
        )}
      </ul>
      <p className="px-3 pt-1 text-xs leading-5 max-md:hidden">
        <Link
          href={`${TOURS_PAGE}#${START}`}
          prefetch={false}
          onClick={onDismiss}
          className="inline-flex min-h-6 items-center underline decoration-control underline-offset-4 hover:decoration-current"
        >
          {t('threeTours')}
        </Link>
      </p>
      <p className="px-3 pt-1 text-xs leading-5 text-ink-soft max-md:hidden">{t('again')}</p>
    </section>
  );
}

interface WayProps {
  readonly href: string;
  readonly name: string;
  readonly detail: string;
  readonly onClick: (event: MouseEvent) => void;
}

function Way({ href, name, detail, onClick }: WayProps) {
  return (
    <li>
      <Link
        href={href}
        prefetch={false}
        onClick={onClick}
        className="flex min-h-11 flex-col justify-center px-3 py-1 leading-5 -outline-offset-2 hover:bg-ink/8 focus-visible:-outline-offset-2"
      >
        <span className="font-medium underline decoration-control underline-offset-4">{name}</span>
        <span className="text-xs leading-5 text-ink-soft">{detail}</span>
      </Link>
    </li>
  );
}

/** A panel that an Escape closes which nothing else has used, and what closes it. */
function usePanel(takesFocus: boolean, onDismiss: () => void) {
  const panel = useRef<HTMLElement>(null);
  const leave = () => {
    // Before it goes, and the focus with it.
    if (panel.current?.contains(document.activeElement)) focusPicture();
    onDismiss();
  };
  const escape = useEffectEvent((event: KeyboardEvent) => {
    const isElsewhere =
      event.target instanceof Element && event.target.closest('[role=dialog], input');
    if (event.key === 'Escape' && !event.defaultPrevented && !isElsewhere) leave();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => escape(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
  useEffect(() => {
    if (takesFocus) panel.current?.querySelector<HTMLElement>('a')?.focus();
  }, [takesFocus]);
  return { panel, leave };
}
