import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import messages from '@/messages/en.json';
import { LectureAlone, type LoneLecture } from '../lecture-alone';
import { ControlsFocus } from './controls-focus';
import { ScreenControls } from './screen-controls';

const ALONE: LoneLecture = { speakerAddress: '#speaker', screenAddress: '', site: '', note: null };

function show({ alone, isStage }: { alone: LoneLecture | null; isStage: boolean }) {
  render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <LectureAlone value={alone}>
        <ScreenControls
          step={0}
          steps={3}
          canGo={{ next: true, previous: false, return: true }}
          isStage={isStage}
          isFullScreen={false}
          hasDisplays={false}
          isLively
          readiness={null}
          pointer={null}
          pen={null}
          hasTalk={false}
          focus={new ControlsFocus()}
          isForFoyer={false}
          onCommand={() => undefined}
          onTool={() => undefined}
        />
      </LectureAlone>
    </NextIntlClientProvider>,
  );
  return screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'));
}

it.each([true, false])('a lecture alone lacks only what needs the atlas (stage: %s)', (isStage) => {
  const alone = show({ alone: ALONE, isStage });
  document.body.replaceChildren();
  const whole = show({ alone: null, isStage });
  const { keys, stage } = messages.lecture;
  const lacking = isStage
    ? [stage.keys.search, stage.keys.keep, keys.phone, keys.leave]
    : [keys.phone, keys.leave];
  expect(whole.filter((name) => !alone.includes(name))).toEqual(lacking);
  expect(alone.filter((name) => !whole.includes(name))).toEqual([]);
});
