'use client';

import type { Locale } from '@/lib/i18n/routing';
import type { PollAnswer } from '@/lib/lecture/poll';
import type { Poll } from '@/lib/model/poll-schema';
import { ChoiceField } from './choice-field';
import { NumberAnswerField } from './number-answer-field';
import { OrderField } from './order-field';
import { PlaceField } from './place-field';
import { YearField } from './year-field';

interface AnswerFieldProps {
  readonly poll: Poll;
  /** Of the element that has its prompt. */
  readonly promptId: string;
  /** Of the poll's words, where they are not in the language of the page. */
  readonly lang: string | undefined;
  readonly answer: PollAnswer | null;
  readonly language: Locale;
  /** Null: what stands in the field is no answer. */
  readonly onChange: (answer: PollAnswer | null) => void;
}

/** Where a phone answers, by the kind of what is asked. */
export function AnswerField(props: AnswerFieldProps) {
  const { poll, promptId, lang, answer, language, onChange } = props;
  switch (poll.kind) {
    case 'choice':
      return (
        <ChoiceField
          prompt={poll.prompt}
          options={poll.options}
          lang={lang}
          chosen={answer?.kind === 'choice' ? answer.option : null}
          onChoose={(option) => onChange({ kind: 'choice', option })}
        />
      );
    case 'number':
      return (
        <NumberAnswerField
          promptId={promptId}
          unit={poll.unit}
          language={language}
          number={answer?.kind === 'number' ? answer.number : null}
          onChange={(number) => onChange(number === null ? null : { kind: 'number', number })}
        />
      );
    case 'year':
      return (
        <YearField
          promptId={promptId}
          year={answer?.kind === 'year' ? answer.year : null}
          language={language}
          onChange={(year) => onChange(year === null ? null : { kind: 'year', year })}
        />
      );
    case 'place':
      return (
        <PlaceField
          promptId={promptId}
          point={answer?.kind === 'place' ? answer.point : null}
          language={language}
          onChange={(point) => onChange({ kind: 'place', point })}
        />
      );
    case 'order':
      return (
        <OrderField
          promptId={promptId}
          lang={lang}
          options={poll.options}
          order={answer?.kind === 'order' ? answer.order : givenOrder(poll.options)}
          onChange={(order) => onChange({ kind: 'order', order })}
        />
      );
  }
}

const givenOrder = (options: readonly string[]) => options.map((_, index) => index);

/** What stands in the field before anybody has touched it: options have an order already. */
export const firstAnswer = (poll: Poll): PollAnswer | null =>
  poll.kind === 'order' ? { kind: 'order', order: givenOrder(poll.options) } : null;
