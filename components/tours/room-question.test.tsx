import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import type { Poll } from '@/lib/model/poll-schema';
import messages from '@/messages/en.json';
import { RoomQuestion } from './room-question';

const show = (poll: Poll, lang?: 'vi') =>
  render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <RoomQuestion poll={poll} lang={lang} />
    </NextIntlClientProvider>,
  ).container;

it('asks with its options, in their order', () => {
  const question = show({ kind: 'order', prompt: 'Xếp thứ tự?', options: ['Sau', 'Trước'] }, 'vi');
  expect(question.querySelector('p')!.textContent).toBe('Question to the room: Xếp thứ tự?');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Sau', 'Trước']);
  expect(screen.getByRole('list').lang).toBe('vi');
  expect(screen.getByText('Xếp thứ tự?').lang).toBe('vi');
});

it('asks for a number in its unit, and for a year without a list', () => {
  expect(show({ kind: 'number', prompt: 'How far?', unit: 'km' }).textContent).toBe(
    'Question to the room: How far? (km)',
  );
  expect(show({ kind: 'year', prompt: 'When?' }).querySelector('ol')).toBeNull();
});
