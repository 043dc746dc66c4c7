import { describe, expect, it } from 'vitest';
import {
  copyFragment,
  editorPage,
  handoutPage,
  presentPage,
  speakerPage,
  stepPage,
  tourToCopy,
} from './tour-links';

describe('addresses of a tour', () => {
  it('name it by its reference', () => {
    const id = '11111111-2222-4333-8444-555555555555';
    expect(presentPage({ kind: 'own', id })).toBe(`/present?tour=own.${id}`);
    expect(speakerPage({ kind: 'shipped', id: 'a-tour' })).toBe('/speaker?tour=a-tour');
    expect(handoutPage({ kind: 'linked' })).toBe('/handout?tour=link');
  });

  it('open a step in the atlas, with the editor or without', () => {
    expect(stepPage('from=2019')).toBe('/?from=2019');
    expect(stepPage('')).toBe('/');
    expect(editorPage()).toBe('/?panel=tour');
    expect(editorPage('from=2019&panel=list')).toBe('/?from=2019&panel=tour');
  });

  it('ask for a copy of a tour that ships', () => {
    expect(tourToCopy(copyFragment('rajin-corridor'))).toBe('rajin-corridor');
    for (const other of ['', '#copy=', '#copy=../x', '#content=abc']) {
      expect(tourToCopy(other)).toBeNull();
    }
  });
});
