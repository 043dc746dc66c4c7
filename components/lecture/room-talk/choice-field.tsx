import { useId } from 'react';

interface ChoiceFieldProps {
  readonly prompt: string;
  readonly options: readonly string[];
  /** Of prompt and options, where it is not that of the page. */
  readonly lang: string | undefined;
  /** Index into the options. */
  readonly chosen: number | null;
  readonly onChoose: (option: number) => void;
}

/** One of the options. */
export function ChoiceField({ prompt, options, lang, chosen, onChoose }: ChoiceFieldProps) {
  const name = useId();
  return (
    <fieldset lang={lang} className="flex flex-col gap-1">
      <legend className="sr-only">{prompt}</legend>
      {options.map((option, index) => (
        <label
          key={index}
          className="flex min-h-11 cursor-pointer items-center gap-3 rounded-sm border border-control bg-raised px-3 py-1.5 has-checked:border-accent has-checked:bg-accent/10"
        >
          <input
            type="radio"
            name={name}
            checked={chosen === index}
            onChange={() => onChoose(index)}
            className="size-5 shrink-0 accent-accent"
          />
          <span className="min-w-0 wrap-anywhere">{option}</span>
        </label>
      ))}
    </fieldset>
  );
}
