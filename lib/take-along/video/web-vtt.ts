import { FRAMES_A_SECOND, type Timetable } from './timetable';

/** The sentences of a video as WebVTT (https://www.w3.org/TR/webvtt1/), at the moments that they are told. */
export function webVtt({ scenes }: Timetable, language: string): string {
  const blocks = scenes
    .flatMap(({ cues }) => cues)
    .filter(({ text, from, to }) => to > from && text.trim() !== '')
    .map(
      ({ text, from, to }, index) =>
        `${index + 1}\n${timestamp(from)} --> ${timestamp(to)}\n${cueText(text)}\n`,
    );
  return [`WEBVTT\nLanguage: ${language}\n`, ...blocks].join('\n');
}

/** A blank line would end the cue, and `<` and `&` begin something else than text. */
const cueText = (text: string) =>
  text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

function timestamp(frame: number): string {
  const milliseconds = Math.round((frame * 1000) / FRAMES_A_SECOND);
  const two = (value: number) => String(Math.floor(value) % 60).padStart(2, '0');
  const hours = String(Math.floor(milliseconds / 3_600_000)).padStart(2, '0');
  const rest = String(milliseconds % 1000).padStart(3, '0');
  return `${hours}:${two(milliseconds / 60_000)}:${two(milliseconds / 1000)}.${rest}`;
}
