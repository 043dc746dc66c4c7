import type { StepPictures } from '@/lib/lecture/handout/draft';
import type { Handout } from '@/lib/lecture/handout/handout';
import { Closing } from './closing';
import { StepSection } from './step-section';
import { TitlePage, type Imprint } from './title-page';

export interface HandoutDocumentProps {
  readonly handout: Handout;
  /** Of each step. */
  readonly pictures: readonly StepPictures[];
  readonly imprint: Imprint;
}

/** The sheets themselves: rendered by the server for a tour that ships, by the browser for others. */
export function HandoutDocument({ handout, pictures, imprint }: HandoutDocumentProps) {
  return (
    <article className="mx-auto max-w-[54rem] bg-panel px-4 py-8 text-[0.9375rem] text-ink sm:px-10 sm:py-12 md:my-8 md:shadow-md print:m-0 print:max-w-none print:p-0 print:shadow-none">
      <TitlePage handout={handout} imprint={imprint} />
      {handout.steps.map((step, index) => (
        <StepSection key={step.number} step={step} pictures={pictures[index]!} />
      ))}
      <Closing handout={handout} imprint={imprint} />
    </article>
  );
}
