import {
  ArrowLeftRight,
  ArrowUpRight,
  BookOpen,
  Building2,
  FileText,
  Flag,
  MapPin,
  MapPinned,
  Route,
  TrainTrack,
  User,
  type LucideIcon,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FamilySwatch } from '@/components/event/family-swatch';
import { CertaintyIcon, StatusIcon } from '@/components/event/status-icon';
import { SupplementMark } from '@/components/event/supplement-mark';
import { useDateLanguage } from '@/components/event/use-date-language';
import type { MarkedText } from '@/lib/search/marked-text';
import type { ActorHit, EventHit, SourceHit } from '@/lib/search/search-answer';
import { dateWords } from '@/lib/time/date-words';
import type { FoundRow } from './result-rows';

const ACTOR_ICONS = { person: User, state: Flag, organisation: Building2 } as const;

/** What a row says of what was found. */
export function ResultContent({ row }: { row: FoundRow }) {
  const t = useTranslations('search');
  const pageName = useTranslations('pages.nav');
  switch (row.kind) {
    case 'event':
      return <EventResult hit={row.hit} />;
    case 'actor':
      return (
        <NamedResult
          icon={ACTOR_ICONS[row.hit.kind]}
          {...row.hit}
          detail={<ActorDetail hit={row.hit} />}
        />
      );
    case 'place':
      return <NamedResult icon={MapPin} {...row.hit} detail={t(`placeKind.${row.hit.kind}`)} />;
    case 'corridor':
      return <NamedResult icon={TrainTrack} {...row.hit} detail={t('corridor')} />;
    case 'pair':
      return (
        <NamedResult
          icon={ArrowLeftRight}
          name={{ text: row.hit.names.join(' – '), language: null, ranges: [] }}
          alias={null}
          detail={t(`pairKind.${row.hit.kind}`)}
        />
      );
    case 'tour':
      return <PageResult icon={Route} name={row.hit.title} detail={t('tour')} />;
    case 'page':
      return (
        <PageResult
          icon={FileText}
          name={{ text: pageName(row.page), language: null, ranges: [] }}
          detail={t('pageKind')}
        />
      );
    case 'source':
      return (
        <NamedResult
          icon={BookOpen}
          name={row.hit.title}
          alias={null}
          detail={<SourceDetail hit={row.hit} />}
        />
      );
  }
}

interface NamedResultProps {
  readonly icon: LucideIcon;
  readonly name: MarkedText;
  readonly alias: MarkedText | null;
  readonly detail: ReactNode;
}

/** Who, where or by whom; Enter shows its events on the map. */
function NamedResult({ icon: Icon, name, alias, detail }: NamedResultProps) {
  const t = useTranslations('search');
  return (
    <span className="grid w-full grid-cols-[1.25rem_minmax(0,1fr)_auto] gap-x-2.5">
      <Icon aria-hidden size={16} className="mt-0.5 text-ink-soft" />
      <span className="flex min-w-0 flex-col">
        <span className="text-sm leading-5 font-medium wrap-anywhere">
          <Marked text={name} />
          {alias && <Marked text={alias} className="ml-2 font-normal text-ink-soft" />}
        </span>
        <span className="text-xs leading-4.5 text-ink-soft">{detail}</span>
      </span>
      <span className="flex items-center gap-1 self-center text-xs text-ink-soft">
        <MapPinned aria-hidden size={14} />
        <span className="max-md:sr-only">{t('onMap')}</span>
      </span>
    </span>
  );
}

/** A page to go to. */
function PageResult({ icon: Icon, name, detail }: Omit<NamedResultProps, 'alias'>) {
  return (
    <span className="grid w-full grid-cols-[1.25rem_minmax(0,1fr)_auto] gap-x-2.5">
      <Icon aria-hidden size={16} className="mt-0.5 text-ink-soft" />
      <span className="flex min-w-0 flex-col">
        <Marked text={name} className="text-sm leading-5 font-medium wrap-anywhere" />
        <span className="text-xs leading-4.5 text-ink-soft">{detail}</span>
      </span>
      <ArrowUpRight aria-hidden size={14} className="self-center text-ink-soft" />
    </span>
  );
}

function ActorDetail({ hit: { kind, affiliation } }: { hit: ActorHit }) {
  const t = useTranslations('search');
  return affiliation === null
    ? t(`actorKind.${kind}`)
    : t('actingFor', { kind: t(`actorKind.${kind}`), state: affiliation });
}

function SourceDetail({ hit: { authors, container, year } }: { hit: SourceHit }) {
  const t = useTranslations('search');
  // A source is told by its author, and where it has none, by where it was published.
  const where = container && container.text !== authors?.text ? container : null;
  return (
    <>
      {authors && <Marked text={authors} />}
      {authors && where && ' · '}
      {where && <Marked text={where} />}
      {(authors ?? where) && ' · '}
      {year ?? t('noYear')}
    </>
  );
}

/** An event that was found: when, what, of which kind, and where the words are. */
function EventResult({ hit }: { hit: EventHit }) {
  const t = useTranslations('vocabulary');
  const search = useTranslations('search');
  const dates = useDateLanguage();
  const occurred = hit.status === 'occurred';
  return (
    <span className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3">
      <span className="flex flex-col gap-1.5 pt-px">
        <span className="text-xs leading-5 text-ink-soft tabular-nums">
          {dateWords(hit, dates, 'short')}
        </span>
        <FamilySwatch family={hit.family} outcome={hit.status} />
      </span>
      <span className="flex min-w-0 flex-col gap-0.5">
        <Marked text={hit.title} className="text-sm leading-5 font-medium wrap-anywhere" />
        <span className="flex flex-wrap gap-x-3 text-xs leading-4.5 text-ink-soft">
          <span>
            <span className="sr-only">{t(`family.${hit.family}`)}, </span>
            {t(`type.${hit.type}`)}
          </span>
          {!occurred && (
            <span className="inline-flex items-center gap-1">
              <StatusIcon status={hit.status} size={12} />
              {t(`status.${hit.status}`)}
            </span>
          )}
          {hit.certainty !== 'explicit' && (
            <span className="inline-flex items-center gap-1">
              <CertaintyIcon certainty={hit.certainty} size={12} />
              {t(`certainty.${hit.certainty}`)}
            </span>
          )}
          {hit.supplement && <SupplementMark />}
        </span>
        {hit.excerpts.map((excerpt) => (
          <span key={excerpt.text} className="text-xs leading-4.5 wrap-anywhere">
            <Marked text={excerpt} />
            {excerpt.nameOf !== null && (
              <span className="text-ink-soft"> {search('nameOf', { name: excerpt.nameOf })}</span>
            )}
          </span>
        ))}
      </span>
    </span>
  );
}

interface MarkedProps {
  readonly text: MarkedText;
  readonly className?: string;
}

/** A text with what was found in it marked, in its own language for a voice that reads it. */
function Marked({ text: { text, language, ranges }, className }: MarkedProps) {
  const parts = ranges.map(([start, end], index) => ({
    start,
    before: text.slice(ranges[index - 1]?.[1] ?? 0, start),
    found: text.slice(start, end),
  }));
  return (
    <span lang={language ?? undefined} className={className}>
      {parts.map(({ start, before, found }) => (
        <span key={start}>
          {before}
          <mark className="rounded-xs bg-accent/18 text-inherit underline decoration-accent decoration-1 underline-offset-3">
            {found}
          </mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </span>
  );
}
