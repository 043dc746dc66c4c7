import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { beforeAll, expect, it } from 'vitest';
import { loadMarkdown } from '@/components/ui/markdown';
import type { LandTopology } from '@/lib/geo/land';
import { presentedOwnTour } from '@/lib/lecture/presented-tour';
import messages from '@/messages/en.json';
import { StepSection } from './step-section';

beforeAll(loadMarkdown);

const TOUR = {
  title: 'Hành trình',
  language: 'vi' as const,
  other: { title: 'A tour' },
  steps: [
    {
      ...{ title: 'Một', text: 'Đã thấy.', notes: 'Đã nói.', view: '' },
      poll: { kind: 'choice' as const, prompt: 'Ở đâu?', options: ['Đó', 'Đây'] },
      other: { title: 'One', text: '', notes: 'Said.' },
    },
  ],
};

function show(language: 'en' | 'vi') {
  const [step] = presentedOwnTour(TOUR, language).steps;
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <StepSection
        step={{ number: 1, step: step!, events: [], sources: [] }}
        maps={null}
        land={{} as LandTopology}
        names={() => null}
        cut={null}
        imprint={{ atlas: 'https://atlas.example.org', path: null }}
      />
    </NextIntlClientProvider>,
  );
}
const languageOf = (text: string) =>
  screen.getByText(text).closest('[lang]')?.getAttribute('lang') ?? null;

it('asks what the step asks the room, without answers', () => {
  show('vi');
  expect(screen.getByText('Question to the room:').parentElement!.textContent).toBe(
    'Question to the room: Ở đâu?',
  );
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Đó', 'Đây']);
  expect([languageOf('Đã thấy.'), languageOf('Ở đâu?')]).toEqual([null, null]);
  expect(screen.queryByText(/^Only in/)).toBeNull();
});

it('prints what is not translated in the other language, and says so once a text', () => {
  show('en');
  expect(screen.getByRole('heading', { name: 'Step 1: One' })).toBeTruthy();
  expect([languageOf('Đã thấy.'), languageOf('Ở đâu?'), languageOf('Said.')]).toEqual([
    'vi',
    'vi',
    null,
  ]);
  expect(screen.getAllByText('Only in Vietnamese')).toHaveLength(1);
});
