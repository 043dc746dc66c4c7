import { describe, expect, it } from 'vitest';
import { withCitation, withoutCitation } from './cite-in-markdown';
import { linkedEvents } from './markdown-events';

const EVENT = { id: 'hanoi-2019', title: 'Summit in Hanoi [second]' };
const cite = (markdown: string, start: number, end = start) =>
  withCitation(markdown, [start, end], EVENT, 'en');

describe('a citation in Markdown', () => {
  it('is the title of the event at the caret', () => {
    const { text, caret } = cite('They met.  Then they left.', 10);
    expect(text).toBe(
      'They met. [Summit in Hanoi \\[second\\]](/en/events/hanoi-2019) Then they left.',
    );
    expect(text.slice(caret)).toBe(' Then they left.');
    expect(linkedEvents(text)).toEqual(['hanoi-2019']);
  });

  it('stands apart from the word before it', () => {
    expect(cite('They met.', 9).text).toMatch(/^They met\. \[/);
    expect(cite('(', 1).text).toMatch(/^\(\[/);
  });

  it('is the words that are selected', () => {
    expect(cite('They met in Hanoi.', 12, 17).text).toBe(
      'They met in [Hanoi](/en/events/hanoi-2019).',
    );
  });

  it('loses no words that cannot be a link', () => {
    const { text } = cite('One.\n\nTwo.', 0, 10);
    expect(text).toMatch(/^One\.\n\nTwo\. \[Summit/);
  });

  it.each(['a path\\', 'see `code'])(
    'does not lose its bracket to what is selected: %s',
    (words) => {
      expect(cite(words, 0, words.length).text).toBe(
        `${words} [Summit in Hanoi \\[second\\]](/en/events/hanoi-2019)`,
      );
    },
  );

  it('does not lose its bracket to a backslash before it, and keeps whole code', () => {
    expect(cite('a\\', 2).text).toMatch(/^a\\ \[Summit/);
    expect(cite('a\\Hanoi', 2, 7).text).toMatch(/^a\\ \[Hanoi\]/);
    expect(cite('`code`', 0, 6).text).toBe('[`code`](/en/events/hanoi-2019)');
  });

  it.each(['They met in Hanoi.', 'Hanoi', 'a\nb'])('is taken out again: %s', (markdown) => {
    const length = markdown.length;
    const cited = cite(markdown, length).text;
    expect(linkedEvents(withoutCitation(cited, EVENT.id))).toEqual([]);
    expect(withoutCitation(cited, EVENT.id)).toMatch(new RegExp(`^${markdown} ?Summit`));
  });

  it('leaves its words when it is taken out, but no mark of a note', () => {
    const text =
      'Met in [Hanoi](/vi/events/hanoi-2019) [1](/en/events/hanoi-2019 "The \\"second\\"").';
    expect(withoutCitation(text, 'hanoi-2019')).toBe('Met in Hanoi.');
    expect(withoutCitation(text, 'seoul-2018')).toBe(text);
    expect(withoutCitation('In [2019](/en/events/hanoi-2019).', 'hanoi-2019')).toBe('In 2019.');
  });
});
