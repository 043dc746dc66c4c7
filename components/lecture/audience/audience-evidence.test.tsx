import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { AudienceEvidence } from './audience-evidence';

const RECORD = { summaries: [] };
vi.mock('@/components/record/use-client-record', () => ({
  useClientRecord: () => ({ record: RECORD }),
}));
vi.mock('../evidence/evidence-card', () => ({
  EvidenceCard: ({ record, size, number }: { record: unknown; size: string; number: number }) => (
    <p>{`${number} ${size} ${record === RECORD ? 'with places' : 'of events alone'}`}</p>
  ),
}));

it('is a card in the hand that knows places as well, and Escape closes it from anywhere', async () => {
  const onClose = vi.fn<() => void>();
  const selection = { kind: 'place', id: 'hanoi' } as const;
  const { unmount } = render(
    <AudienceEvidence selection={selection} language="en" number={2} onClose={onClose} />,
  );
  expect(screen.getByText('2 phone with places')).toBeTruthy();
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
  unmount();
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});
