import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { beforeAll, expect, it, vi } from 'vitest';
import { loadMarkdown } from '@/components/ui/markdown';
import type { StepText } from '@/lib/lecture/presented-tour';
import { footnotesOf } from '@/lib/lecture/step-sentences';
import messages from '@/messages/en.json';
import { StepBody } from './step-body';

beforeAll(loadMarkdown);

const SENTENCES: StepText = {
  kind: 'sentences',
  sentences: [
    { text: 'They met.', events: ['summit', 'talks'] },
    { text: 'They went.', events: ['visit'] },
  ],
};
const MARKDOWN: StepText = {
  kind: 'markdown',
  markdown:
    'They met. [1](/en/events/summit "The summit")\n\nSee [the atlas](/en) and [2](/vi/events/visit "A visit").',
  isPlain: false,
};

function show(text: StepText, lit: number | null = null) {
  const onNote = vi.fn<(number: number) => void>();
  const footnotes = footnotesOf(text);
  render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <StepBody
        text={text}
        numberOf={(id) => footnotes.indexOf(id) + 1}
        onNote={onNote}
        openNote={3}
        lit={lit}
      />
    </NextIntlClientProvider>,
  );
  return onNote;
}
const lit = () =>
  [...document.querySelectorAll('[aria-current=true]')].map((one) => one.textContent);

it('opens the evidence of a number after a sentence', async () => {
  const onNote = show(SENTENCES);
  await userEvent.click(screen.getByRole('button', { name: 'Evidence 2' }));
  expect(onNote).toHaveBeenCalledWith(2);
  expect(screen.getByRole('button', { name: 'Evidence 3', expanded: true })).toBeDefined();
  expect(screen.getByRole('button', { name: 'Evidence 1', expanded: false })).toBeDefined();
});

it.each([SENTENCES, MARKDOWN])('lights one sentence or paragraph, and otherwise all', (text) => {
  show(text);
  expect(lit()).toEqual([]);
  show(text, 1);
  expect(lit()).toHaveLength(1);
  expect(lit()[0]).toMatch(/They went|the atlas/);
});

it('opens the evidence of an event that a reader’s own text links to, and nothing else', async () => {
  const onNote = show(MARKDOWN);
  const kept = vi.fn<(event: MouseEvent) => void>((event) => event.preventDefault());
  document.addEventListener('click', kept);
  await userEvent.click(screen.getByRole('link', { name: '2' }));
  expect(onNote).toHaveBeenCalledWith(2);
  await userEvent.click(screen.getByRole('link', { name: 'the atlas' }));
  expect(onNote).toHaveBeenCalledTimes(1);
  document.removeEventListener('click', kept);
});
