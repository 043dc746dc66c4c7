import { expect, it } from 'vitest';
import { timetable } from './timetable';
import { webVtt } from './web-vtt';

it('writes each sentence at its moment', () => {
  const times = timetable([
    { sentences: ['The first.', 'The second one is longer.'], seconds: 3.5, change: 1.6 },
    { sentences: ['Last.'], seconds: 4000, change: 1.6 },
  ]);
  expect(webVtt(times, 'en')).toBe(
    [
      'WEBVTT',
      'Language: en',
      '',
      '1',
      '00:00:00.000 --> 00:00:01.000',
      'The first.',
      '',
      '2',
      '00:00:01.000 --> 00:00:03.500',
      'The second one is longer.',
      '',
      '3',
      '00:00:05.100 --> 01:06:43.500',
      'Last.',
      '',
    ].join('\n'),
  );
});

it('lets no text end a cue or begin a mark', () => {
  const vtt = webVtt(
    timetable([{ sentences: ['a <b>\n\n1\n00:00 --> 9 & c', ' '], seconds: 2, change: 0 }]),
    'vi',
  );
  expect(vtt).toContain('\na &lt;b&gt; 1 00:00 --&gt; 9 &amp; c\n');
  expect(vtt.match(/-->/g)).toHaveLength(1);
});
