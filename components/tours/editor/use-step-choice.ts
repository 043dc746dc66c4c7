import { useState } from 'react';
import type { OwnTourStep } from '@/lib/tours/own-tour';

export interface StepChoice {
  readonly isOn: boolean;
  /** In the order of the tour. */
  readonly chosen: readonly OwnTourStep[];
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  readonly turn: (on: boolean) => void;
  readonly chooseAll: (all: boolean) => void;
}

/** Which steps of a list are chosen. A step that goes is chosen no more. */
export function useStepChoice(steps: readonly OwnTourStep[]): StepChoice {
  const [isOn, setIsOn] = useState(false);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    isOn,
    chosen: steps.filter(({ id }) => ids.has(id)),
    has: (id) => ids.has(id),
    toggle: (id) =>
      setIds((current) => new Set(current.has(id) ? [...current].filter((one) => one !== id) : [...current, id])), // prettier-ignore
    turn: (on) => {
      setIsOn(on);
      setIds(new Set());
    },
    chooseAll: (all) => setIds(new Set(all ? steps.map(({ id }) => id) : [])),
  };
}
