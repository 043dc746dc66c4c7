/** What afterCommand has to know of the sentences of a tour. */
export interface Sentences {
  /** How many the text of each step has. */
  readonly counts: readonly number[];
  /** Next lights them one after the other, and not a whole step at once. */
  readonly areLitInTurn: boolean;
}

export interface Position {
  /** From 0. */
  readonly step: number;
  /** From 0; null for the whole text. */
  readonly sentence: number | null;
}

/** How many sentences Next lights in a step. A single one has nothing beside it that could be paled. */
function litInTurn(step: number, { counts, areLitInTurn }: Sentences): number {
  const count = counts[step] ?? 0;
  return areLitInTurn && count > 1 ? count : 0;
}

/**
 * Where Next goes: from the whole text through its sentences to the next step. The same place at the
 * very end.
 */
export function positionAfter(at: Position, steps: number, sentences: Sentences): Position {
  const next = (at.sentence ?? -1) + 1;
  if (next < litInTurn(at.step, sentences)) return { step: at.step, sentence: next };
  return at.step < steps - 1 ? { step: at.step + 1, sentence: null } : at;
}

/** Where Previous goes, which takes back what Next did. The same place at the very beginning. */
export function positionBefore(at: Position, sentences: Sentences): Position {
  if (at.sentence !== null && litInTurn(at.step, sentences) > 0) {
    return { step: at.step, sentence: at.sentence === 0 ? null : at.sentence - 1 };
  }
  if (at.step === 0) return { step: 0, sentence: null };
  const before = litInTurn(at.step - 1, sentences);
  return { step: at.step - 1, sentence: before === 0 ? null : before - 1 };
}

/** Whether Previous and Next go anywhere from here. */
export function endsAt(at: Position, steps: number, sentences: Sentences) {
  return {
    isFirst: at.step === 0 && at.sentence === null,
    isLast: positionAfter(at, steps, sentences) === at,
  };
}
