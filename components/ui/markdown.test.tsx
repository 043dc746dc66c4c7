import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { HOSTILE_MARKDOWN } from '@/lib/text/testing/hostile-markdown';
import { loadMarkdown, Markdown } from './markdown';

const NOTICE = 'As it is written.';
const shown = (props: { markdown: string; isPlain?: boolean }) =>
  render(<Markdown {...props} plainNotice={NOTICE} />).container;

it('lays a text out, without a word about it', async () => {
  await loadMarkdown();
  expect(shown({ markdown: '**Bold**' }).querySelector('strong')?.textContent).toBe('Bold');
  expect(screen.queryByText(NOTICE)).toBeNull();
});

it.each([
  { markdown: HOSTILE_MARKDOWN['setext headings']!(20_000) },
  { markdown: HOSTILE_MARKDOWN['images in images']!(20_000) },
  { markdown: '**Bold**', isPlain: true },
])('shows one that costs too much as it is written, and says so', async (props) => {
  await loadMarkdown();
  const container = shown(props);
  screen.getByText(NOTICE);
  expect(container.querySelector('p:last-child')?.textContent).toBe(props.markdown);
  expect(container.querySelector('strong, h1, img, span')).toBeNull();
});
