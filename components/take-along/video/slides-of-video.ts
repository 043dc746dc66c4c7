import type { RecordWithCubes } from '@/components/record/use-client-record';
import { subjectNames } from '@/lib/filters/subject-names';
import { slideSetting, type SettingOf } from '../drawing/slide-setting';
import { takeAlongWords } from '../take-along-words';
import type { SlidesOfVideo } from './scene-slide';

/** What the slides of a tour are drawn with. @throws where the server does not say what it rests on. */
export async function slidesOfVideo(
  of: SettingOf & { readonly record: RecordWithCubes },
): Promise<SlidesOfVideo> {
  const { record, language } = of;
  const [setting, words] = await Promise.all([
    slideSetting(of),
    takeAlongWords(language, subjectNames(record, language)),
  ]);
  return { setting, words };
}
