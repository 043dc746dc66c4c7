import type { ReactNode } from 'react';

/** A few words over the screen that go by themselves. */
export function ScreenNotice({ children }: { children: ReactNode }) {
  return (
    <p
      role="status"
      className="pointer-events-none fixed inset-x-[4vmin] bottom-[8vmin] z-40 mx-auto w-fit rounded-sm bg-ink px-[3vmin] py-[1.2vmin] text-center font-serif text-[clamp(1.25rem,5vmin,4rem)] leading-tight text-paper tabular-nums"
    >
      {children}
    </p>
  );
}
