'use client';

/** A text that the browser could not copy: selected, so that a press of the copy keys is enough. */
export function CopyField({ label, text }: { label: string; text: string }) {
  return (
    <input
      readOnly
      aria-label={label}
      value={text}
      ref={select}
      onFocus={(event) => event.target.select()}
      className="min-h-8 w-full rounded-sm border border-control bg-raised px-2 text-sm max-md:min-h-11"
    />
  );
}

/** Outside of the component, so that it is called once and not each time that something is drawn. */
function select(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
