import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, describe, expect, it } from 'vitest';
import messages from '@/messages/en.json';
import { CorrectionForm } from './correction-form';

const subject = {
  kind: 'event',
  id: 'hanoi-summit-2019',
  title: 'Summit in Hanoi',
  address: 'https://atlas.example.org/en/events/hanoi-summit-2019',
  edition: 'abc123',
} as const;
const claims = ['Tran (2025)', 'Nguyen (2019)'];

function draw(contact: string | null = 'editors@example.org') {
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <CorrectionForm subject={subject} claims={claims} contact={contact} />
    </NextIntlClientProvider>,
  );
}
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const message = () => document.querySelector('pre')!.textContent;

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

describe('the form for an error', () => {
  it('offers nothing to send before something is said', () => {
    draw();
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByRole('button', { name: /Copy/ }).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('status').textContent).toContain('Say what is wrong');
  });

  it('writes what is typed into the message and the mail', async () => {
    draw();
    await userEvent.type(field('What is wrong'), 'The day is 27 February');
    await userEvent.selectOptions(screen.getByRole('combobox'), '2. Nguyen (2019)');
    expect(message()).toContain('What is wrong:\nThe day is 27 February');
    expect(message()).toContain('Claim: 2');
    const mail = screen.getByRole<HTMLAnchorElement>('link', {
      name: 'Write to editors@example.org',
    });
    expect(mail.href).toMatch(/^mailto:editors@example\.org\?subject=Error%20in%20the%20atlas/);
    expect(decodeURIComponent(mail.href)).toContain('event/hanoi-summit-2019');
  });

  it('knows the claim that the reader came from, and none that is not there', () => {
    window.location.hash = '#claim-2';
    draw();
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('2');
    cleanup();
    window.location.hash = '#claim-3';
    draw();
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('');
  });

  it('leaves out the mail where the message is too long for it, and says so', async () => {
    draw(null);
    await userEvent.click(field('What is right'));
    await userEvent.paste('Ж'.repeat(600));
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('too long');
    expect(screen.getByRole('button', { name: /Save/ }).getAttribute('aria-disabled')).not.toBe(
      'true',
    );
  });
});
