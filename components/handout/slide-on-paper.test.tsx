import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { IMAGE, withWords } from '@/components/slide/testing';
import { EMPTY_SLIDES, type Slide } from '@/lib/tours/slide';
import messages from '@/messages/en.json';
import { SlideOnPaper } from './slide-on-paper';

afterEach(cleanup);

const show = (slide: Slide, atlas = 'https://atlas.example') =>
  render(<SlideOnPaper slide={slide} imprint={{ atlas, path: null }} />, { wrapper: withWords() });

it('prints who speaks, and nothing where nothing is written', () => {
  show({ ...EMPTY_SLIDES.title, author: 'A. Author', date: 'May' });
  expect(screen.getAllByText(/./).map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['A. Author', 'May']),
  );
  cleanup();
  expect(show(EMPTY_SLIDES.title).container.innerHTML).toBe('');
  expect(show(EMPTY_SLIDES.section).container.innerHTML).toBe('');
});

it('prints a picture with its credit, or what it shows', () => {
  show(IMAGE);
  expect(screen.getByRole('img', { name: 'Two bridges' })).toBeTruthy();
  expect(screen.getByRole('figure').textContent).toBe('The river · City archive');
  cleanup();
  show({ ...IMAGE, picture: null });
  expect(screen.getByRole('figure').textContent).toContain('It shows: Two bridges');
});

it('prints where the atlas is, and where the sources are', () => {
  show(EMPTY_SLIDES.end);
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://atlas.example/en');
  expect(screen.getByText(messages.slides.sources.atTheEnd)).toBeTruthy();
  cleanup();
  show({ kind: 'end', hasAddress: false, hasSources: false });
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.queryByText(messages.slides.sources.atTheEnd)).toBeNull();
});
