import { useId } from 'react';
import { ChoiceRow } from './choice-row';

interface ChoiceRowsProps<Value extends string> {
  readonly title: string;
  /** What the choice means beside the others. */
  readonly hint: string;
  /** In their order. */
  readonly values: readonly Value[];
  readonly chosen: readonly Value[] | null;
  readonly counts: ReadonlyMap<Value, number>;
  readonly nameOf: (value: Value) => string;
  readonly onChange: (chosen: readonly Value[] | null) => void;
}

/** A few values of which none is chosen at first: to choose one keeps what has it. */
export function ChoiceRows<Value extends string>(props: ChoiceRowsProps<Value>) {
  const { title, hint, values, chosen, counts, nameOf, onChange } = props;
  const titleId = useId();
  const hintId = useId();
  const choose = (changed: Value, on: boolean) => {
    const kept = values.filter((value) =>
      value === changed ? on : (chosen?.includes(value) ?? false),
    );
    onChange(kept.length === 0 ? null : kept);
  };
  return (
    <section aria-labelledby={titleId} aria-describedby={hintId}>
      <h3 id={titleId} className="border-b border-rule text-sm leading-8 font-semibold">
        {title}
      </h3>
      <p id={hintId} className="pt-1 text-xs leading-4.5 text-ink-soft">
        {hint}
      </p>
      <ul className="pt-1">
        {values.map((value) => (
          <ChoiceRow
            key={value}
            name={nameOf(value)}
            count={counts.get(value) ?? 0}
            isOn={chosen?.includes(value) ?? false}
            onChange={(on) => choose(value, on)}
            onOnly={() => onChange([value])}
          />
        ))}
      </ul>
    </section>
  );
}
