import { useId, type Ref } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import { LONGEST_TITLE } from '@/lib/tours/own-tour';

interface TitleFieldProps {
  readonly label: string;
  /** Where the focus is put; given by who needs to know it. */
  readonly id?: string | undefined;
  readonly value: string;
  readonly lang: Locale | undefined;
  /** Of a tour, larger than that of a step. */
  readonly isOfTour?: boolean;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  readonly onChange: (value: string) => void;
}

/** The title of a tour or of a step, in one language. */
export function TitleField(props: TitleFieldProps) {
  const { label, value, lang, isOfTour = false, inputRef, onChange } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-xs leading-5 text-ink-soft">
        {label}
      </label>
      <input
        ref={inputRef}
        id={id}
        lang={lang}
        value={value}
        maxLength={LONGEST_TITLE}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        className={`min-h-9 w-full rounded-sm border border-control bg-raised px-2 text-ink max-md:min-h-11 ${isOfTour ? 'font-serif text-lg font-semibold' : 'text-base'}`}
      />
    </div>
  );
}
