'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useId, type ReactNode, type Ref } from 'react';
import { FamilySwatch } from '@/components/event/family-swatch';
import { KeepButton } from '@/components/kept/keep-button';
import { useKeptKeys } from '@/components/kept/collection-text';
import { SignSample } from '@/components/static-map/sign-sample';
import { useEscapeInside } from '@/components/hooks/use-escape-inside';
import { IconButton } from '@/components/ui/icon-button';
import { corridorLegKeys } from '@/lib/arcs/corridor-legs';
import { outcomeOfFlow } from '@/lib/arcs/flow-events';
import type { Collectable } from '@/lib/collection/collected-item';
import type { Locale } from '@/lib/i18n/routing';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { EventSummary } from '@/lib/model/event-summary';
import type { EventOutcome } from '@/lib/model/outcome';
import { sitesIn } from '@/lib/filters/events-at-places';
import { serialiseSelection, type Selection } from '@/lib/view/selection';
import { CorridorEvidence } from './corridor-evidence';
import { EventEvidence } from './event-evidence';
import { FlowEvidence } from './flow-evidence';
import { PairEvidence } from './pair-evidence';
import { PlaceEvidence } from './place-evidence';
import { UnknownSelection } from './unknown-selection';
import { usePanelFocus } from './use-panel-focus';

export interface EvidencePanelProps {
  readonly open: Selection;
  /** All events, in time order. */
  readonly summaries: readonly EventSummary[];
  readonly visibleEventIds: ReadonlySet<string>;
  readonly places: readonly AtlasPlace[];
  readonly corridors: readonly AtlasCorridor[];
  readonly language: Locale;
  readonly onOpen: (selection: Selection) => void;
  /** The open event's entry was taken into that of another id. */
  readonly onMoved: (id: string) => void;
  readonly onClose: () => void;
  /** The event whose arcs should stand out, while its row is pointed at or focused. */
  readonly onHighlight: (eventId: string | null) => void;
  /** What had the focus before the panel came. */
  readonly openerAtFirst: HTMLElement | null;
}

interface Content {
  readonly kicker: ReactNode;
  readonly title: string;
  /** What a star can keep of it; none where the record does not have it. */
  readonly item?: Collectable | undefined;
  readonly body: ReactNode;
}

/** What the record holds of the thing that is open, and on whose word. */
export function EvidencePanel(props: EvidencePanelProps) {
  const { open, onClose, onHighlight } = props;
  const opened = serialiseSelection(open);
  const { panel, heading } = usePanelFocus(opened, props.openerAtFirst);
  useEscapeInside(panel, onClose);
  const headingId = useId();
  const { kicker, title, item, body } = useContent(props);

  // A row that was pressed is gone before the pointer can leave it.
  const clearHighlight = useEffectEvent(() => onHighlight(null));
  useEffect(() => () => clearHighlight(), [opened]);

  return (
    <section ref={panel} aria-labelledby={headingId} className="min-h-full bg-panel pb-4 text-ink">
      <PanelHeader
        headingId={headingId}
        headingRef={heading}
        kicker={kicker}
        title={title}
        item={item}
        onClose={onClose}
      />
      {body}
    </section>
  );
}

function useContent(props: EvidencePanelProps): Content {
  const t = useTranslations('evidence');
  const words = useTranslations('vocabulary');
  const { open, summaries, visibleEventIds, places, corridors, language } = props;
  const { onOpen, onMoved, onClose, onHighlight } = props;
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const placeName = (id: string) => names.get(id) ?? id;
  const rows = { summaries, visibleEventIds, placeName, onOpen, onHighlight };
  const siteIdsIn = (city: string) => sitesIn(places, city).map(({ id }) => id);
  const outcomeWord = (outcome: EventOutcome) =>
    outcome === 'unrealised'
      ? t('flow.unrealised')
      : words(`status.${outcome}`).toLocaleLowerCase(language);
  const unknown = (id: string): Content => ({
    kicker: null,
    title: t(`unknown.${open.kind}`),
    body: <UnknownSelection id={id} onClose={onClose} />,
  });

  switch (open.kind) {
    case 'event': {
      const summary = summaries.find(({ id }) => id === open.id);
      return {
        kicker: summary && (
          <>
            <FamilySwatch family={summary.family} outcome={summary.status} />
            <span>
              {words(`family.${summary.family}`)} · {words(`type.${summary.type}`)}
            </span>
          </>
        ),
        title: summary?.title ?? t('region.event'),
        item: summary && { kind: 'event', id: summary.id },
        body: (
          <EventEvidence
            id={open.id}
            summary={summary}
            summaries={summaries}
            placeName={placeName}
            language={language}
            onOpen={onOpen}
            onMoved={onMoved}
            onClose={onClose}
            onHighlight={onHighlight}
          />
        ),
      };
    }
    case 'pair': {
      const stranger = open.places.find((id) => !names.has(id));
      if (stranger !== undefined && places.length > 0) return unknown(stranger);
      const [one, other] = open.places;
      return {
        kicker: t('region.pair'),
        title: t('pair.title', { one: placeName(one), other: placeName(other) }),
        body: <PairEvidence places={open.places} sitesIn={siteIdsIn} {...rows} />,
      };
    }
    case 'flow': {
      const stranger = [open.from, open.to].find((id) => !names.has(id));
      if (stranger !== undefined && places.length > 0) return unknown(stranger);
      const [from, to] = [placeName(open.from), placeName(open.to)];
      const outcome = outcomeOfFlow(open, summaries, {
        corridorLegs: corridorLegKeys(corridors),
        visible: visibleEventIds,
      });
      return {
        kicker: (
          <>
            <FamilySwatch family={open.family} outcome={outcome} />
            <span>
              {words(`family.${open.family}`)}
              {outcome === 'occurred' ? '' : ` · ${outcomeWord(outcome)}`}
            </span>
          </>
        ),
        title: open.mutual
          ? t('pair.title', { one: from, other: to })
          : t('pair.direction', { from, to }),
        body: <FlowEvidence flow={open} corridors={corridors} sitesIn={siteIdsIn} {...rows} />,
      };
    }
    case 'place': {
      const place = places.find(({ id }) => id === open.id);
      if (!place) return unknown(open.id);
      return {
        kicker: t(`place.kind.${place.kind}`),
        title: place.name,
        item: { kind: 'place', id: place.id },
        body: <PlaceEvidence place={place} sites={sitesIn(places, place.id)} {...rows} />,
      };
    }
    case 'corridor': {
      const corridor = corridors.find(({ id }) => id === open.id);
      if (!corridor) return unknown(open.id);
      return {
        kicker: (
          <>
            <SignSample sign={`railway-${corridor.status}`} />
            {t(`corridor.kind.${corridor.kind}`)}
          </>
        ),
        title: corridor.name,
        body: <CorridorEvidence corridor={corridor} {...rows} />,
      };
    }
  }
}

interface PanelHeaderProps {
  readonly headingId: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** What kind of thing is open. */
  readonly kicker: ReactNode;
  readonly title: string;
  readonly item: Collectable | undefined;
  readonly onClose: () => void;
}

/** Kind and close button stay in sight while the rest scrolls. */
function PanelHeader(props: PanelHeaderProps) {
  const { headingId, headingRef, kicker, title, item, onClose } = props;
  const t = useTranslations('evidence');
  const kept = useKeptKeys();
  return (
    <>
      <div className="sticky top-0 z-10 flex items-center justify-between gap-1 bg-panel py-2 pr-3 pl-5">
        <p className="flex min-w-0 grow items-center gap-2 text-xs leading-5 text-ink-soft">
          {kicker}
        </p>
        {item && <KeepButton item={item} title={title} kept={kept} />}
        <IconButton label={t('close')} onClick={onClose}>
          <X aria-hidden size={20} />
        </IconButton>
      </div>
      <h2
        id={headingId}
        ref={headingRef}
        tabIndex={-1}
        // It is as wide as the panel, which would cut a line round it.
        className="mb-1.5 scroll-mt-14 px-5 py-1.5 text-2xl leading-8 font-semibold wrap-anywhere focus-visible:-outline-offset-2"
      >
        {title}
      </h2>
    </>
  );
}
