'use client';

import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';

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
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      onValueChange={onChange}
      className="flex shrink-0 rounded-sm border border-control"
    >
      {choices.map((choice) => (
        <Radio.Root
          key={choice.value}
          value={choice.value}
          nativeButton
          render={<button type="button" />}
          className="min-h-6 grow px-2 text-xs whitespace-nowrap text-ink-soft first:rounded-l-xs last:rounded-r-xs hover:text-ink data-checked:bg-ink data-checked:text-paper max-md:min-h-11 max-md:px-3 max-md:text-sm"
        >
          {choice.text}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
