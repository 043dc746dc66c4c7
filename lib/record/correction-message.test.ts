import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  correctionFileName,
  correctionText,
  mailAddress,
  type CorrectionFields,
} from './correction-message';

const subject = {
  kind: 'event',
  id: 'hanoi-summit-2019',
  title: 'Summit in Hanoi',
  address: 'https://atlas.example.org/en/events/hanoi-summit-2019',
  edition: 'abc123',
} as const;
const labels = {
  ...{ subject: 'About', id: 'Id', address: 'Address', edition: 'Edition', claim: 'Claim' },
  ...{ wrong: 'What is wrong', right: 'What is right', source: 'Source', empty: '(nothing)' },
};
const fields: CorrectionFields = { claim: null, wrong: 'The day', right: '', source: '' };

describe('the message about an error', () => {
  it('says what it is about, in which edition, and what the reader says', () => {
    expect(correctionText(subject, fields, labels)).toBe(
      [
        'About: Summit in Hanoi',
        'Id: event/hanoi-summit-2019',
        'Address: https://atlas.example.org/en/events/hanoi-summit-2019',
        'Edition: abc123',
        '',
        'What is wrong:',
        'The day',
        '',
        'What is right:',
        '(nothing)',
        '',
        'Source:',
        '(nothing)',
        '',
      ].join('\n'),
    );
  });

  it('names the claim', () => {
    expect(correctionText(subject, { ...fields, claim: 3 }, labels)).toContain('\nClaim: 3\n');
  });

  it('has a file name', () => {
    expect(correctionFileName(subject)).toBe('correction-event-hanoi-summit-2019.txt');
  });
});

describe('the mail address', () => {
  it('comes back whole from what a mail program reads', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (title, text) => {
          const address = mailAddress('editors+atlas@example.org', title, text);
          fc.pre(address !== null);
          const { pathname, search } = new URL(address);
          const read = Object.fromEntries(
            search
              .slice(1)
              .split('&')
              .map((pair) => pair.split('=').map(decodeURIComponent)),
          ) as { subject: string; body: string };
          expect(decodeURIComponent(pathname)).toBe('editors+atlas@example.org');
          expect(read.subject).toBe(title);
          expect(read.body).toBe(text.replace(/\r?\n/g, '\r\n'));
        },
      ),
    );
  });

  it('is left to the reader where nobody is named', () => {
    expect(mailAddress(null, 'a', 'b')).toBe('mailto:?subject=a&body=b');
  });

  it('is not made of more than a mail program takes', () => {
    expect(mailAddress(null, 'a', 'Ж'.repeat(400))).toBeNull();
    expect(mailAddress(null, 'a', 'a'.repeat(400))).not.toBeNull();
  });
});
