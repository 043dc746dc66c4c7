import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useId, useRef, type KeyboardEvent } from 'react';
import { FamilyIcon } from '@/components/event/family-icon';
import { rovingStep } from '@/components/hooks/roving-step';
import { PopoverPanel } from '@/components/ui/popover-panel';
import { pairKey } from '@/lib/arcs/pair-key';
import type { FlowScene } from '../scene/flow-scene';
import { endsOfPair, targetKey, type MapTarget } from '../scene/map-target';
import type { LabelledTarget } from './labelled-target';
import { useArcWords } from './use-arc-words';

/** Several things that one click may have meant. */
export interface Choice {
  /** In pixels of the map. */
  readonly at: { readonly x: number; readonly y: number };
  /** The nearest first. */
  readonly targets: readonly MapTarget[];
  /** Takes the focus back. */
  readonly map: HTMLElement | null;
}

interface TargetChoiceProps {
  readonly choice: Choice;
  readonly scene: Pick<FlowScene, 'map'>;
  readonly labelOf: (target: MapTarget) => LabelledTarget;
  /** Lights what a row stands for. */
  readonly onPoint: (target: MapTarget) => void;
  readonly onChoose: (target: MapTarget) => void;
  readonly onClose: () => void;
}

/**
 * A list at the pointer of what lies under it. Without a pointer the same things are reached one by
 * one: the connections of a place are buttons beside its name.
 */
export function TargetChoice(props: TargetChoiceProps) {
  const { choice, scene, labelOf, onPoint, onChoose, onClose } = props;
  const t = useTranslations('map');
  const anchor = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [id, titleId] = [useId(), useId()];
  // When the map moves, what was under the pointer is elsewhere.
  const close = useEffectEvent(onClose);
  useEffect(() => scene.map.onMove(() => close()), [scene]);

  const move = (event: KeyboardEvent) => {
    const rows = [...list.current!.querySelectorAll('button')];
    const next = rovingStep(
      event.key,
      rows.indexOf(event.target as HTMLButtonElement),
      rows.length,
    );
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    rows[next]!.focus();
  };
  const { at, targets, map } = choice;
  return (
    <>
      <span
        ref={anchor}
        aria-hidden
        className="pointer-events-none absolute size-px"
        style={{ left: at.x, top: at.y }}
      />
      <PopoverPanel
        id={id}
        titleId={titleId}
        opener={anchor}
        focusAfter={map}
        className="max-w-[min(24rem,calc(100vw-1rem))] p-1"
        onClose={onClose}
      >
        <h2 id={titleId} className="px-2 pt-1 pb-0.5 text-xs leading-5 text-ink-soft">
          {t(`choice.${kindOfChoice(targets)}`, { count: targets.length })}
        </h2>
        {/* The wheel is for the list, and not for the map under it. */}
        <ul ref={list} onWheel={(event) => event.stopPropagation()}>
          {targets.map((target) => (
            <li key={targetKey(target)}>
              <button
                type="button"
                className="flex min-h-8 w-full items-center gap-2 rounded-sm px-2 py-1 text-left hover:bg-ink/6 focus:bg-ink/6 max-md:min-h-11"
                onPointerEnter={() => onPoint(target)}
                onFocus={() => onPoint(target)}
                onKeyDown={move}
                onClick={() => onChoose(target)}
              >
                <TargetRow labelled={labelOf(target)} />
              </button>
            </li>
          ))}
        </ul>
      </PopoverPanel>
    </>
  );
}

/** Whether the reader chooses between pairs of places, between arcs of one pair, or between unlike things. */
export function kindOfChoice(targets: readonly MapTarget[]): 'relations' | 'arcs' | 'things' {
  const pairs = targets.map((target) => {
    if (target.kind === 'pair') return pairKey(target);
    return target.kind === 'arc' ? pairKey(endsOfPair(target.arc)) : null;
  });
  if (pairs.includes(null)) return 'things';
  return new Set(pairs).size === 1 ? 'arcs' : 'relations';
}

function TargetRow({ labelled }: { labelled: LabelledTarget }) {
  const t = useTranslations('map');
  const arcWords = useArcWords();
  if (labelled.kind === 'pair') {
    const { from, to, count } = labelled;
    return <Row name={t('mutualRoute', { from, to })} facts={[t('eventCount', { count })]} />;
  }
  if (labelled.kind === 'place') {
    const { name, count, said } = labelled;
    const facts = [
      t('eventCount', { count }),
      ...(said > 0 ? [t('onlySaid', { count: said })] : []),
    ];
    return <Row name={name} facts={facts} />;
  }
  if (labelled.kind === 'corridor') {
    return <Row name={labelled.name} facts={[t('choice.corridor')]} />;
  }
  const { family, route, count, remarks } = arcWords(labelled);
  const name = labelled.title ?? route;
  const facts = labelled.title === undefined ? [family, count] : [family, route];
  return (
    <>
      <FamilyIcon family={labelled.arc.family} size={16} />
      <Row name={name} facts={[...facts, ...remarks]} />
    </>
  );
}

const Row = ({ name, facts }: { name: string; facts: readonly string[] }) => (
  <span className="min-w-0">
    <span className="block text-[calc(14px*var(--map-type,1))] leading-snug font-medium">
      {name}
    </span>
    <span className="block text-[calc(12px*var(--map-type,1))] text-ink-soft">
      {facts.join(' · ')}
    </span>
  </span>
);
