import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState, type ReactNode } from 'react';
import { FamilySwatch } from '@/components/event/family-swatch';
import { attentionHandlers } from '@/components/hooks/attention-handlers';
import type { Family } from '@/lib/model/vocabulary';
import { PAIRS } from '@/lib/view/view';
import type { Insets } from '../engine/framed-camera';
import type { LeftOut, MapContent } from '../scene/map-content';
import { keyInView, type KeyInView } from './map-signs';
import { SignSample } from '@/components/static-map/sign-sample';

interface MapKeyProps {
  readonly content: MapContent;
  /** What the map shows, in words. */
  readonly caption: ReactNode;
  readonly insets: Insets;
  readonly onPairsChange: (pairs: number) => void;
  /** The family that stays lit until it is pressed again. */
  readonly heldFamily: Family | null;
  readonly onHold: (family: Family | null) => void;
  /** The family whose arcs should stand out, while its row is pointed at or focused. */
  readonly onHighlight: (family: Family | null) => void;
}

/** What the lines and signs in view mean, folded into one line that says how much of it is drawn. */
export function MapKey({
  content,
  caption,
  insets,
  onPairsChange,
  heldFamily,
  onHold,
  onHighlight,
}: MapKeyProps) {
  const t = useTranslations('map.key');
  const [open, setOpen] = useState(false);
  const id = useId();
  const { ribbons, leftOut } = content;
  const key = keyInView(content);
  const drawn = { drawn: ribbons.length, pairs: leftOut?.pairs ?? 0 };
  return (
    <div
      data-map-obstacle
      className="absolute z-10 flex max-w-[min(22rem,calc(100%-4.5rem))] flex-col rounded-sm border border-rule bg-panel/95 text-sm text-ink shadow-sm"
      style={{
        left: insets.left + 8,
        bottom: insets.bottom + 8,
        maxHeight: `calc(100% - ${insets.top + insets.bottom + 16}px)`,
      }}
    >
      {open && (
        <div
          id={id}
          className="flex min-h-0 flex-col gap-3 overflow-y-auto border-b border-rule p-3"
        >
          {leftOut && (
            <Ribbons drawn={ribbons.length} leftOut={leftOut} onPairsChange={onPairsChange} />
          )}
          <Kinds {...key} held={heldFamily} onHold={onHold} onHighlight={onHighlight} />
          <Signs signs={key.signs} />
        </div>
      )}
      {/* The lowest maps have no room for it. */}
      {caption && (
        <div className="px-2.5 pt-1.5 [@container(max-height:300px)]:hidden">{caption}</div>
      )}
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        className="flex min-h-8 items-center gap-1.5 px-2.5 text-left hover:bg-ink/6 max-md:min-h-11"
        onClick={() => {
          setOpen(!open);
          // Nobody could see any more what is held.
          onHold(null);
        }}
      >
        <ChevronDown aria-hidden size={16} className={open ? undefined : 'rotate-180'} />
        <span className="font-semibold">{t('title')}</span>
        {leftOut && <span className="text-ink-soft">{t('drawn', drawn)}</span>}
      </button>
    </div>
  );
}

interface RibbonsProps {
  readonly drawn: number;
  readonly leftOut: LeftOut;
  readonly onPairsChange: (pairs: number) => void;
}

function Ribbons({ drawn, leftOut: { pairs, mostEvents }, onPairsChange }: RibbonsProps) {
  const t = useTranslations('map.key');
  const id = useId();
  return (
    <section className="flex flex-col gap-1.5">
      <p className="flex items-start gap-2">
        <SignSample sign="ribbon" />
        <span>{t('ribbon')}</span>
      </p>
      <p className="text-ink-soft">{t('opening')}</p>
      {pairs > PAIRS.fewest && (
        <>
          <label htmlFor={id} className="flex justify-between gap-3 font-medium">
            {t('busiest')}
            <span className="tabular-nums">{t('drawn', { drawn, pairs })}</span>
          </label>
          <input
            id={id}
            type="range"
            className="h-6 w-full accent-accent"
            min={PAIRS.fewest}
            max={Math.min(PAIRS.most, pairs)}
            value={drawn}
            aria-valuetext={t('drawn', { drawn, pairs })}
            onChange={(event) => onPairsChange(event.target.valueAsNumber)}
          />
        </>
      )}
      {pairs > drawn && (
        <p className="text-ink-soft">{t('others', { pairs: pairs - drawn, events: mostEvents })}</p>
      )}
    </section>
  );
}

interface KindsProps extends Pick<KeyInView, 'families' | 'isMixed'> {
  readonly held: Family | null;
  readonly onHold: (family: Family | null) => void;
  readonly onHighlight: (family: Family | null) => void;
}

/** The kinds of event in view, in the colours they have here. Each lights its arcs; a press holds them lit. */
function Kinds({ families, isMixed, held, onHold, onHighlight }: KindsProps) {
  const t = useTranslations('map.key');
  const words = useTranslations('vocabulary.family');
  return (
    <Group title={t('kinds')} help={t('lighting')}>
      {families.map((family) => (
        <li key={family}>
          <button
            type="button"
            aria-pressed={family === held}
            className="-mx-1.5 flex min-h-6 w-full items-center gap-2 rounded-sm px-1.5 py-0.5 text-left hover:bg-ink/6 aria-pressed:bg-ink/12 max-md:min-h-11"
            onClick={() => onHold(family === held ? null : family)}
            {...attentionHandlers((isAttendedTo) => onHighlight(isAttendedTo ? family : null))}
          >
            <Sample>
              <FamilySwatch family={family} width={44} />
            </Sample>
            {words(family)}
          </button>
        </li>
      ))}
      {isMixed && <Line sample={<SignSample sign="several" />}>{t('several')}</Line>}
    </Group>
  );
}

function Signs({ signs }: Pick<KeyInView, 'signs'>) {
  const t = useTranslations('map.key');
  return (
    <Group title={t('signs')}>
      {signs.map((sign) => (
        <Line key={sign} sample={<SignSample sign={sign} />}>
          {t(`sign.${sign}`)}
        </Line>
      ))}
    </Group>
  );
}

interface GroupProps {
  readonly title: string;
  readonly help?: string;
  readonly children: ReactNode;
}

function Group({ title, help, children }: GroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="font-semibold">
        {title}
      </h2>
      {help && <p className="text-ink-soft">{help}</p>}
      <ul>{children}</ul>
    </section>
  );
}

const Sample = ({ children }: { children: ReactNode }) => (
  <span className="flex w-12 shrink-0 justify-center">{children}</span>
);

const Line = ({ sample, children }: { sample: ReactNode; children: ReactNode }) => (
  <li className="flex items-center gap-2 py-0.5">
    <Sample>{sample}</Sample>
    {children}
  </li>
);
