import { useId, type ReactNode } from 'react';

interface SectionFrameProps {
  readonly title: string;
  readonly help: string;
  readonly children: ReactNode;
}

/** One kind of file in the dialog "Take along": what it is for, and how it is made. */
export function SectionFrame({ title, help, children }: SectionFrameProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2 border-t border-rule py-4">
      <h3 id={id} className="text-lg leading-7 font-semibold">
        {title}
      </h3>
      <p className="max-w-[65ch] text-sm leading-6 text-ink-soft">{help}</p>
      {children}
    </section>
  );
}
