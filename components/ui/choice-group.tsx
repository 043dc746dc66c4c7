import { useId } from 'react';

export interface ChoiceGroupProps<Value extends string> {
  /** Says what is chosen; not shown. */
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, side by side: a radio group that looks like a segmented control. */
export function ChoiceGroup<Value extends string>({
  label,
  choices,
  value,
  onChange,
}: ChoiceGroupProps<Value>) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className="flex max-w-full shrink-0 flex-wrap rounded-sm border border-control"
    >
      {choices.map((choice) => (
        <label
          key={choice.value}
          className="relative flex min-h-6 grow items-center justify-center px-2 text-xs whitespace-nowrap text-ink-soft first:rounded-l-xs last:rounded-r-xs hover:text-ink has-checked:bg-ink has-checked:text-paper max-md:min-h-11 max-md:px-3 max-md:text-sm"
        >
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
            className="absolute inset-0 size-full cursor-pointer appearance-none"
          />
          {choice.text}
        </label>
      ))}
    </div>
  );
}
