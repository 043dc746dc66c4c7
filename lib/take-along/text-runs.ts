/** Letters that are set in one way. */
export interface TextRun {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** A number after a sentence. */
  readonly isRaised?: boolean;
  /** Checked: the web, mail, or a page of the atlas. */
  readonly link?: string;
}

export interface TextParagraph {
  readonly runs: readonly TextRun[];
  /** A number stands for itself, from 1. */
  readonly list?: 'bullet' | number;
}

export const textOfParagraph = ({ runs }: TextParagraph): string =>
  runs.map(({ text }) => text).join('');

/** As plain lines, such as speaker's notes are. */
export function plainLines(paragraphs: readonly TextParagraph[]): string[] {
  return paragraphs.map((paragraph) => {
    const { list } = paragraph;
    const mark = list === undefined ? '' : list === 'bullet' ? '• ' : `${list}. `;
    const words = paragraph.runs.map(({ text, isRaised }) => (isRaised ? ` [${text}]` : text));
    return mark + words.join('');
  });
}
