import { MarkdownText } from '@/components/ui/markdown-text';
import type { StepText } from '@/lib/lecture/presented-tour';
import type { TextParagraph, TextRun } from '@/lib/take-along/text-runs';
import { plainText } from '@/lib/text/escaped-xml';
import { isPlainOnly } from '@/lib/text/markdown-bounds';
import { readDetached } from './detached';

/**
 * The text of a step as paragraphs of runs, each in one look. Markdown is read by what shows it on a
 * page, so nothing gets through that a page would not show, and what is left is letters and addresses.
 * @param numberOf the number of an event among those of its step.
 */
export function textParagraphs(
  text: StepText,
  numberOf: (event: string) => number | undefined,
): TextParagraph[] {
  if (text.kind === 'sentences') {
    const runs = text.sentences.flatMap(({ text: words, events }, index): TextRun[] => {
      const numbers = events.flatMap((event) => numberOf(event) ?? []);
      const sentence = { text: plainText(`${index > 0 ? ' ' : ''}${words}`) };
      return numbers.length > 0
        ? [sentence, { text: numbers.join(', '), isRaised: true }]
        : [sentence];
    });
    return runs.length > 0 ? [{ runs }] : [];
  }
  if (text.isPlain || isPlainOnly(text.markdown)) return plainParagraphs(text.markdown);
  return readDetached(<MarkdownText markdown={text.markdown} />, markupParagraphs);
}

/** As it is written: a paragraph a line. */
function plainParagraphs(text: string): TextParagraph[] {
  return plainText(text)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ runs: [{ text: line }] }));
}

type Look = Omit<TextRun, 'text'>;

/** Elements that begin a paragraph of their own. */
const BLOCKS = new Set(['p', 'li', 'ul', 'ol', 'blockquote', 'pre', 'hr', 'div']);

function markupParagraphs(place: Element): TextParagraph[] {
  const paragraphs: { runs: TextRun[]; list?: TextParagraph['list'] }[] = [];
  let isOpen = false;
  let mark: TextParagraph['list'];
  const add = (text: string, look: Look) => {
    const words = plainText(text);
    if (!isOpen) {
      if (words.trim() === '') return;
      paragraphs.push({ runs: [], ...(mark !== undefined && { list: mark }) });
      mark = undefined;
      isOpen = true;
    }
    paragraphs.at(-1)!.runs.push({ ...look, text: words });
  };
  const visit = (node: Node, look: Look) => {
    if (node.nodeType === Node.TEXT_NODE) {
      // In a paragraph, the end of a line is a blank.
      add((node.textContent ?? '').replace(/\s*\n\s*/g, ' '), look);
      return;
    }
    if (!(node instanceof Element)) return;
    const name = node.localName;
    if (name === 'br') return add('\n', look);
    if (name === 'pre') {
      for (const line of (node.textContent ?? '').split('\n')) {
        isOpen = false;
        add(line, look);
      }
      isOpen = false;
      return;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) isOpen = false;
    if (name === 'li') mark = markOf(node);
    const inner = lookInside(node, look);
    for (const child of node.childNodes) visit(child, inner);
    if (isBlock) isOpen = false;
    if (name === 'li') mark = undefined;
  };
  visit(place, {});
  return paragraphs;
}

function lookInside(element: Element, look: Look): Look {
  switch (element.localName) {
    case 'strong':
      return { ...look, isBold: true };
    case 'em':
    case 'blockquote':
      return { ...look, isItalic: true };
    case 'sup':
      return { ...look, isRaised: true };
    case 'p':
      return element.classList.contains('font-semibold') ? { ...look, isBold: true } : look;
    case 'a': {
      const link = element.getAttribute('href');
      return link === null ? look : { ...look, link };
    }
    default:
      return look;
  }
}

function markOf(item: Element): TextParagraph['list'] {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return 'bullet';
  const before = [...list.children].indexOf(item);
  return Number(list.getAttribute('start') ?? 1) + before;
}
