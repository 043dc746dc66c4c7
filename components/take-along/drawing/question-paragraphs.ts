import type { Poll } from '@/lib/model/poll-schema';
import { plainText } from '@/lib/text/escaped-xml';
import type { TextParagraph } from '@/lib/take-along/text-runs';
import type { TakeAlongWords } from '../take-along-words';

const FIRST_LETTER = 'A'.charCodeAt(0);

/**
 * What a step asks the room, with its options in letters as on the stage; nothing of a step that asks nothing.
 * @param title of the step: where it is the question itself, that is not said twice.
 */
export function questionParagraphs(
  poll: Poll | undefined,
  title: string,
  { question: t }: Pick<TakeAlongWords, 'question'>,
): TextParagraph[] {
  if (poll === undefined) return [];
  const unit = poll.kind === 'number' && poll.unit !== null ? ` (${poll.unit})` : '';
  const asked = plainText(`${poll.prompt}${unit}`);
  const options = 'options' in poll ? poll.options : [];
  return [
    ...(poll.prompt === title && unit === ''
      ? []
      : [{ runs: [{ text: `${t('label')} `, isBold: true }, { text: asked }] }]),
    ...options.map((option, index) => ({
      runs: [{ text: plainText(`${String.fromCharCode(FIRST_LETTER + index)}. ${option}`) }],
    })),
  ];
}
