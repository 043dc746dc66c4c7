import { useId, type ComponentType } from 'react';
import { ChoiceRow } from './choice-row';

interface FacetGroupProps<Value extends string> {
  readonly title: string;
  /** What the record has. */
  readonly values: readonly Value[];
  /** The whole vocabulary, which is the same as no restriction. */
  readonly all: readonly Value[];
  readonly chosen: readonly Value[] | null;
  readonly counts: ReadonlyMap<Value, number>;
  readonly nameOf: (value: Value) => string;
  /** How the atlas shows the value elsewhere; the name stands beside it. */
  readonly Sample: ComponentType<{ value: Value }>;
  readonly onChange: (chosen: readonly Value[] | null) => void;
}

/** A short closed vocabulary, as checkboxes. */
export function FacetGroup<Value extends string>({
  title,
  values,
  all,
  chosen,
  counts,
  nameOf,
  Sample,
  onChange,
}: FacetGroupProps<Value>) {
  const titleId = useId();
  const isChosen = (value: Value) => chosen === null || chosen.includes(value);

  const choose = (changed: Value, on: boolean) => {
    const kept = values.filter((value) => (value === changed ? on : isChosen(value)));
    // What the record does not have has no row to be switched by; it counts as chosen with the rest.
    onChange(kept.length === values.length ? null : all.filter((value) => kept.includes(value)));
  };

  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className="border-b border-rule text-sm leading-8 font-semibold">
        {title}
      </h3>
      <ul className="pt-1">
        {values.map((value) => (
          <ChoiceRow
            key={value}
            name={nameOf(value)}
            count={counts.get(value) ?? 0}
            isOn={isChosen(value)}
            sample={<Sample value={value} />}
            onChange={(on) => choose(value, on)}
            onOnly={() => onChange([value])}
          />
        ))}
      </ul>
    </section>
  );
}
