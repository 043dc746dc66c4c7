import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { beforeEach, expect, it, vi } from 'vitest';
import { useViewShare } from './use-view-share';
import { TakeAlongButton } from '@/components/take-along/take-along-button';
import { DEFAULT_VIEW } from '@/lib/view/view';
import messages from '@/messages/en.json';
import { ShareButton } from '@/components/share/share-button';
import { ShareDialog } from '@/components/share/share-dialog';

const lost = vi.hoisted(() => () => {
  throw new Error('no code');
});
vi.mock('@/components/share/share-part', () => ({ SharePart: lost }));
vi.mock('@/components/share/view-share', () => ({ ViewShare: lost }));
vi.mock('@/components/take-along/take-along-part', () => ({ TakeAlongPart: lost }));

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());

function Atlas() {
  const { share, dialog } = useViewShare(
    { view: DEFAULT_VIEW, language: 'en', names: () => null, events: [] },
    { current: null },
  );
  return (
    <>
      <button onClick={share}>Press</button>
      {dialog}
    </>
  );
}
const OPENERS = {
  'a page': (
    <ShareButton
      language="en"
      title="Hanoi"
      path="/en/places/hanoi"
      cite={{ id: 'place-hanoi', entry: null, sources: [] }}
      citePage={null}
      data={null}
      map={null}
      report={null}
      tour={null}
    >
      Press
    </ShareButton>
  ),
  'a handout': (
    <TakeAlongButton
      reference={{ kind: 'shipped', id: 'a-tour' }}
      language="en"
      imprint={{ site: 'https://atlas.example', path: null, edition: 'abc' }}
    >
      Press
    </TakeAlongButton>
  ),
  'the atlas': <Atlas />,
};

it.each(Object.keys(OPENERS) as (keyof typeof OPENERS)[])(
  'says at each press that the dialog did not come: %s',
  async (of) => {
    render(OPENERS[of]);
    await userEvent.click(screen.getByText('Press'));
    await screen.findByText(/could not be loaded/);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.click(screen.getByText('Press'));
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeTruthy();
  },
);

it('leaves the other tabs where one did not come', async () => {
  const Lost = lost;
  render(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <ShareDialog
        tabs={[
          { name: 'link', part: 'A link' },
          { name: 'cite', part: <Lost /> },
        ]}
        asked={null}
        open
        onClose={() => undefined}
      />
    </NextIntlClientProvider>,
  );
  await userEvent.click(screen.getByRole('tab', { name: 'Cite' }));
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeTruthy();
  expect(screen.getByText('A link')).toBeTruthy();
});
