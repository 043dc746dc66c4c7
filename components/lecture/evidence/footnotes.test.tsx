import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Footnotes } from './footnotes';
import { renderWithEvidence } from './testing';

afterEach(() => void vi.unstubAllGlobals());

it('says of each number what it rests on, who says so, and what is doubtful', async () => {
  const onOpen = vi.fn<(number: number) => void>();
  renderWithEvidence(
    <Footnotes events={['summit', 'visit']} language="en" open={2} onOpen={onOpen} />,
  );
  const [summit, visit] = screen.getAllByRole('button');
  expect(summit!.textContent).toContain('1The summit · Tran (2025) Contested');
  expect(summit!.textContent).toContain('Sources differ on the date');
  // A source once, however often it says so.
  expect(visit!.textContent).toContain(
    '2A visit · Tran (2025); Kim (2019) Beyond the five documents',
  );
  expect(screen.getByRole('button', { expanded: true })).toBe(visit);
  await userEvent.click(summit!);
  expect(onOpen).toHaveBeenCalledWith(1);
});

it('has the titles before the sources have been fetched', () => {
  vi.stubGlobal('fetch', () => new Promise<Response>(() => undefined));
  renderWithEvidence(
    <Footnotes
      events={['unknown']}
      language="en"
      titleOf={() => 'Not fetched yet'}
      open={null}
      onOpen={() => undefined}
    />,
  );
  expect(screen.getByRole('button').textContent).toContain('1Not fetched yet');
});
