import { describe, expect, it } from 'vitest';
import { securityHeadersOf } from '@/lib/server/security-headers';
import { parseView } from '@/lib/view/view-parameters';
import { askedPicture, pictureAddress, type PictureSubject } from './picture-address';

const viewOf = (search: string) => parseView(new URLSearchParams(search)).view;
const asked = (address: string) => {
  const { pathname, searchParams } = new URL(address, 'http://atlas.test');
  return askedPicture(pathname.split('/').slice(3), searchParams);
};

describe('the address of a picture', () => {
  it.each<[PictureSubject, string]>([
    [{ kind: 'view', view: viewOf('') }, '/og/vi/view.png'],
    [
      { kind: 'view', view: viewOf('from=1990&text=Mỹ %26 Triều&frame=106,47,20,10') },
      '/og/vi/view.png?from=1990&text=M%E1%BB%B9+%26+Tri%E1%BB%81u&frame=106%2C47%2C20%2C10',
    ],
    [{ kind: 'event', id: 'hanoi-summit-2019' }, '/og/vi/events/hanoi-summit-2019.png'],
    [{ kind: 'place', id: 'hanoi' }, '/og/vi/places/hanoi.png'],
    [{ kind: 'dyad', ids: ['dprk', 'mongolia'] }, '/og/vi/dyads/dprk/mongolia.png'],
    [{ kind: 'tour', id: 'one', step: null }, '/og/vi/tours/one.png'],
    [{ kind: 'tour', id: 'one', step: 12 }, '/og/vi/tours/one.png?step=12'],
  ])('says what it is of: %j', (subject, address) => {
    expect(pictureAddress(subject, 'vi')).toBe(address);
    expect(asked(address)).toEqual({ ok: true, subject });
  });

  it('is the same for all spellings of a view, and does not know its panels', () => {
    const first = pictureAddress({ kind: 'view', view: viewOf('to=2000&from=1990') }, 'en');
    const second = pictureAddress(
      { kind: 'view', view: viewOf('from=1990&to=2000&panel=list&projection=flat') },
      'en',
    );
    expect(first).toBe(second);
  });

  it.each([
    ['/og/en/view.jpg', 404],
    ['/og/en/events/Not_an_id.png', 404],
    ['/og/en/events.png', 404],
    ['/og/en/events/a/b.png', 404],
    ['/og/en/dyads/dprk.png', 404],
    ['/og/en/sources/one.png', 404],
    ['/og/en/dyads/a/b/c.png', 404],
    ['/og/en/view.png?from=soon', 400],
    ['/og/en/view.png?from=2000&to=1990', 400],
    ['/og/en/view.png?colour=red', 400],
    ['/og/en/tours/one.png?step=0', 400],
    ['/og/en/events/one.png?step=1', 400],
  ])('refuses %s', (address, status) => {
    expect(asked(address)).toMatchObject({ ok: false, status });
  });

  it('is not read where it is longer than any view', () => {
    expect(asked(`/og/en/view.png?text=${'a'.repeat(9000)}`)).toMatchObject({
      ok: false,
      status: 400,
      detail: expect.stringContaining('too long'),
    });
  });

  it('is one that pages of other sites may show', () => {
    const address = pictureAddress({ kind: 'place', id: 'hanoi' }, 'en');
    const policy = (of: string) => securityHeadersOf(of)['Cross-Origin-Resource-Policy'];
    expect(policy(address)).toBe('cross-origin');
    expect(policy('/en/places/hanoi')).toBe('same-origin');
    expect(policy('/api/v1/places')).toBe('same-origin');
  });
});
