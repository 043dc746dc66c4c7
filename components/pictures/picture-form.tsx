import { useTranslations } from 'next-intl';
import { useId, useState, type ReactNode } from 'react';
import { useClientRecord } from '@/components/record/use-client-record';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { Locale } from '@/lib/i18n/routing';
import { isLoopback } from '@/lib/routes/loopback';
import { fileStem } from '@/lib/text/file-stem';
import { serialiseView } from '@/lib/view/view-parameters';
import type { View } from '@/lib/view/view';
import { editionNow } from '@/components/take-along/video/edition-now';
import { MakingLine } from '@/components/take-along/making-line';
import { useMadeFile, type FileWork } from '@/components/take-along/use-made-file';
import { AlternativeText } from './alternative-text';
import { chartOf } from './charts/chart-view';
import { PICTURE_FILE_KINDS, PICTURE_FILES, type PictureFile } from './picture-files';
import { kindsOfView, PICTURE_KINDS, type PictureKind } from './picture-kinds';
import { PICTURE_LOOKS, type PictureLook, type PictureOptions } from './picture-options';
import { PicturePreview } from './picture-preview';
import {
  SAVED_SHAPES,
  PNG_SIZES,
  pngPixels,
  shapeMeasures,
  type SavedShape,
  type PngSize,
} from './picture-shapes';
import { pictureView } from '@/lib/take-along/picture-view';
import { wordsOfPicture } from './picture-words';
import { usePreview } from './use-preview';

export interface PictureFormProps {
  /** With the frame that the map shows; without a map, as the link has it. */
  readonly view: View;
  readonly language: Locale;
  readonly names: SubjectNames;
}

const CHOICE =
  'min-h-8 max-w-full rounded-sm border border-control bg-raised px-2 text-sm max-md:min-h-11';

/** Chooses shape, look and size, shows how it looks, and saves it. */
export function PictureForm({ view: shown, language, names }: PictureFormProps) {
  const t = useTranslations('pictures');
  const { whole: record, failed } = useClientRecord(language);
  const { making, make, cancel } = useMadeFile();
  const [shape, setShape] = useState<SavedShape>('screen');
  const [look, setLook] = useState<PictureLook>('day');
  const [size, setSize] = useState<PngSize>('two');
  // The window as it was when this was opened: a keyboard of a phone makes it lower.
  const [screen] = useState(() => ({ width: window.innerWidth, height: window.innerHeight }));
  const { origin } = window.location;
  const view = pictureView(shown, screen);
  const kinds = kindsOfView(view);
  const [asked, setKind] = useState<PictureKind | null>(null);
  const kind = kinds.find((one) => one === asked) ?? kinds[0]!;
  const nothing = t(`nothing.${kind === 'chart' ? (chartOf(view) ?? 'map') : kind}`);
  const measures = shapeMeasures(shape, screen);
  const { width, height, isPoster = false } = measures;
  const address = isLoopback(origin) ? null : `${origin}/${language}${serialiseView(view)}`;
  const options: PictureOptions = {
    ...{ language, names, width, height, look, address, isPoster },
    edition: null,
  };
  const preview = usePreview({ kind, view, record, options });

  const workOf =
    (format: PictureFile): FileWork =>
    async (say, signal) => {
      if (record === null) throw new Error('The record is not there.');
      const edition = await editionNow();
      const svg = await PICTURE_KINDS[kind].draw(view, record, { ...options, edition, signal });
      if (svg === null) return nothing;
      say(t('packing'));
      const pixels = pngPixels(measures, size);
      const { millimetres } = measures;
      const file = await PICTURE_FILES[format](svg, { language, pixels, millimetres, signal });
      const name = `${fileStem(wordsOfPicture(svg).title, t('fileName'))}.${format}`;
      return file
        ? { name, file }
        : t('tooLarge', { width: String(pixels.width), height: String(pixels.height) });
    };

  if (failed !== undefined && record === null) return <p role="alert">{t('failed')}</p>;
  const isNothing = preview.kind === 'nothing';
  const isWaiting = isNothing || record === null || making.kind === 'working';
  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-[65ch] text-sm leading-6 text-ink-soft">{t('help')}</p>
      {view.picture !== 'map' && kind === 'map' && <Note>{t('notAMap')}</Note>}
      {address === null && <Note>{t('noAddress')}</Note>}
      <div className="flex">
        <ChoiceGroup
          label={t('kind')}
          value={kind}
          choices={kinds.map((value) => ({ value, text: t(`kinds.${value}`) }))}
          onChange={setKind}
        />
      </div>
      <div className="flex flex-wrap items-end gap-3">
        <Choice
          title={t('shape')}
          values={SAVED_SHAPES}
          value={shape}
          onChange={setShape}
          textOf={(one) => t(`shapes.${one}`)}
        />
        <Choice
          title={t('size')}
          values={PNG_SIZES}
          value={size}
          onChange={setSize}
          textOf={(one) => {
            const pixels = pngPixels(measures, one);
            const [across, down] = [String(pixels.width), String(pixels.height)];
            return t(`sizes.${one}`, { width: across, height: down });
          }}
        />
      </div>
      <div className="flex flex-col items-start gap-1 text-sm">
        <p aria-hidden>{t('look')}</p>
        <ChoiceGroup
          label={t('look')}
          value={look}
          choices={PICTURE_LOOKS.map((value) => ({ value, text: t(`looks.${value}`) }))}
          onChange={setLook}
        />
        <p className="text-ink-soft">{t(`lookHelp.${look}`)}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        {PICTURE_FILE_KINDS.map((format) => (
          <Button
            key={format}
            disabled={isWaiting}
            onClick={() => void make(workOf(format), t('working'))}
          >
            {t(`save.${format}`)}
          </Button>
        ))}
      </div>
      <MakingLine making={making} onCancel={cancel} />
      <PicturePreview preview={preview} nothing={nothing} aspect={width / height} />
      {preview.kind === 'drawn' && <AlternativeText text={preview.alternative} />}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly title: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly textOf: (value: Value) => string;
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { title, values, value, onChange, textOf } = props;
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1 text-sm">
      <label htmlFor={id}>{title}</label>
      <select
        id={id}
        className={CHOICE}
        value={value}
        onChange={(event) => onChange(values[event.target.selectedIndex] ?? value)}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {textOf(one)}
          </option>
        ))}
      </select>
    </div>
  );
}

const Note = ({ children }: { children: ReactNode }) => (
  <p className="border-l-2 border-accent px-3 py-1 text-sm leading-6">{children}</p>
);
