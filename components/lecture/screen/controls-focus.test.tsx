import { cleanup, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { StrictMode } from 'react';
import { afterEach, expect, it } from 'vitest';
import messages from '@/messages/en.json';
import { ControlsFocus } from './controls-focus';
import { ScreenControls } from './screen-controls';

afterEach(cleanup);

type Place = 'beside' | 'slide' | 'nowhere';

function lecture() {
  const focus = new ControlsFocus();
  const page = (place: Place) => {
    const controls = (
      <ScreenControls
        {...{ step: 0, steps: 3, canGo: { next: true, previous: false, return: false } }}
        {...{ isStage: false, isFullScreen: false, hasDisplays: false, isLively: true }}
        {...{ readiness: null, pointer: null, pen: null, hasTalk: false, isForFoyer: false, focus }}
        onCommand={() => undefined}
        onTool={() => undefined}
      />
    );
    return (
      <StrictMode>
        <NextIntlClientProvider locale="en" messages={messages}>
          <div>{place === 'beside' && controls}</div>
          {place === 'slide' && <section>{controls}</section>}
          <button type="button">Another</button>
        </NextIntlClientProvider>
      </StrictMode>
    );
  };
  const { rerender } = render(page('beside'));
  return (place: Place) => rerender(page(place));
}
const next = () => screen.getByRole('button', { name: messages.lecture.keys.next });
const focused = () => document.activeElement;

it('stays on the same button when the controls come to stand on a slide and back', () => {
  const go = lecture();
  next().focus();
  go('slide');
  expect(focused()).toBe(next());
  expect(next().closest('section')).not.toBeNull();
  // The first slide is loaded.
  go('nowhere');
  go('beside');
  expect(focused()).toBe(next());
});

it('is left where a hand has put it, or has put it nowhere', () => {
  const go = lecture();
  go('slide');
  expect(focused()).toBe(document.body);
  next().focus();
  go('nowhere');
  const another = screen.getByRole('button', { name: 'Another' });
  another.focus();
  go('beside');
  expect(focused()).toBe(another);
  another.blur();
  go('slide');
  expect(focused()).toBe(document.body);
});
