import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { EMPTY_SLIDES, type Slide } from '@/lib/tours/slide';
import messages from '@/messages/en.json';
import { SlideFace } from './slide-face';
import { SlideThumbnail } from './slide-thumbnail';
import { claimOf, IMAGE, withWords } from './testing';
import { TourSources } from './tour-sources';

afterEach(cleanup);

const address = <p>The address</p>;
const sources = <p>The sources</p>;
const show = (slide: Slide, title = 'A line') =>
  render(
    <SlideFace slide={slide} title={title} heading="h1" address={address} sources={sources}>
      <p>The text</p>
    </SlideFace>,
    { wrapper: withWords() },
  );
const shown = (text: string) => screen.queryByText(text) !== null;

it.each(Object.values(EMPTY_SLIDES))('shows title and text of a slide: $kind', (slide) => {
  show(slide);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('A line');
  expect(shown('The text')).toBe(true);
});

it('shows who speaks and when, and the address where it is wanted', () => {
  const slide = { ...EMPTY_SLIDES.title, subtitle: 'Rails', author: 'A. Author', date: 'May' };
  show(slide);
  for (const line of ['Rails', 'A. Author', 'May', 'The address']) expect(shown(line)).toBe(true);
  cleanup();
  show({ ...slide, hasAddress: false });
  expect(shown('The address')).toBe(false);
});

it('ends with the sources and the address where they are wanted', () => {
  show(EMPTY_SLIDES.end);
  expect([shown('The sources'), shown('The address')]).toEqual([true, true]);
  cleanup();
  show({ kind: 'end', hasSources: false, hasAddress: false });
  expect([shown('The sources'), shown('The address')]).toEqual([false, false]);
});

it('shows a picture with its alternative text, its caption and its credit', () => {
  show(IMAGE);
  expect(screen.getByRole('img', { name: 'Two bridges' }).getAttribute('src')).toBe(
    IMAGE.picture.source,
  );
  expect(shown('City archive')).toBe(true);
});

it('says what a picture shows where it is missing', () => {
  show({ ...IMAGE, picture: null });
  expect(screen.queryByRole('img')).toBeNull();
  expect(shown(messages.slides.missing.elsewhere)).toBe(true);
  expect(shown('It shows: Two bridges')).toBe(true);
  expect(shown('City archive')).toBe(true);
});

it('is no heading of the page where it is a small picture', () => {
  render(<SlideThumbnail slide={EMPTY_SLIDES.section} title="Part one" lang="vi" />, {
    wrapper: withWords(),
  });
  expect(screen.queryByRole('heading')).toBeNull();
  expect(screen.getByText('Part one').closest('[lang]')?.getAttribute('lang')).toBe('vi');
});

it('names each source of a tour once, and counts those for which there is no room', () => {
  const claims = {
    one: [claimOf('Kim')],
    two: [claimOf('Kim'), claimOf('Bold')],
    three: [claimOf('Tran')],
  };
  render(<TourSources events={['one', 'two', 'three']} language="en" most={2} />, {
    wrapper: withWords(claims),
  });
  expect(screen.getByText('3 sources')).toBeTruthy();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Kim (2001) · Book of Kim',
    'Bold (2001) · Book of Bold',
  ]);
  expect(screen.getByText('and 1 more, all in the handout')).toBeTruthy();
});
