import type { _Translator as Translator, Messages } from 'next-intl';
import type { Locale } from '@/lib/i18n/routing';
import {
  parseDateShape,
  type DateInterval,
  type DateMember,
  type DatePoint,
  type DateShape,
  type IntervalEnd,
} from './date-shape';
import { yearOfDate } from './day-number';

export type DateTranslator = Translator<Messages, 'dates'>;

/** Long for reading in a panel, short for a column of a list. */
export type DateForm = 'long' | 'short';

export interface DateLanguage {
  readonly language: Locale;
  readonly t: DateTranslator;
}

/** The dating of an event, as its wire types carry it. */
export interface Dated {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The source's own measure, which goes before any words of ours. */
  readonly dateText?: string | null;
}

/** When an event was, no more precise than its source: "27 February 2019", "late 2011", "undated". */
export function dateWords(dated: Dated, { language, t }: DateLanguage, form: DateForm): string {
  if (dated.dateText) return dated.dateText;
  if (dated.edtf === null) return t('undated');
  const shape = parseDateShape(dated.edtf) ?? shapeOfBounds(dated);
  return shape ? new Wording(language, t, form).shape(shape) : dated.edtf;
}

/** A period in EDTF, with no bounds at hand; a shape without words is shown as it is written. */
export function periodWords(edtf: string, { language, t }: DateLanguage, form: DateForm): string {
  const shape = parseDateShape(edtf);
  return shape ? new Wording(language, t, form).shape(shape, { noteGaps: false }) : edtf;
}

/** The first and last possible day, or null for an undated event. */
export function boundsWords(
  { earliest, latest }: Pick<Dated, 'earliest' | 'latest'>,
  { language, t }: DateLanguage,
): string | null {
  const wording = new Wording(language, t, 'long');
  const words = (day: string) => {
    const point = parseDateShape(day);
    return point ? wording.shape(point) : day;
  };
  if (earliest !== null && latest !== null) {
    return earliest === latest
      ? words(earliest)
      : t('bounds', { earliest: words(earliest), latest: words(latest) });
  }
  if (earliest !== null) return t('boundsFrom', { earliest: words(earliest) });
  return latest === null ? null : t('boundsTo', { latest: words(latest) });
}

/** The year under which a list puts an event: that of its first possible day, else of its last. */
export function headingYear({ earliest, latest }: Pick<Dated, 'earliest' | 'latest'>) {
  const day = earliest ?? latest;
  return day === null ? null : yearOfDate(day);
}

function shapeOfBounds({ earliest, latest }: Dated): DateShape | null {
  if (earliest !== null && earliest === latest) return parseDateShape(earliest);
  return parseDateShape(`${earliest ?? '..'}/${latest ?? '..'}`);
}

class Wording {
  constructor(
    private readonly language: Locale,
    private readonly t: DateTranslator,
    private readonly form: DateForm,
  ) {}

  shape(shape: DateShape, { noteGaps = true } = {}): string {
    if (shape.kind === 'interval') return this.#interval(shape);
    if ('members' in shape) {
      const only = shape.members.length === 1 ? shape.members[0]! : null;
      if (only) return this.#member(only, shape.kind);
      return new Intl.ListFormat(this.language, {
        type: shape.kind === 'oneOf' ? 'disjunction' : 'conjunction',
      }).format(shape.members.map((member) => this.#member(member, shape.kind)));
    }
    const words = this.#point(shape);
    // A doubtful date needs no telling that it is coarse as well.
    if (!noteGaps || shape.approximate || shape.uncertain) return words;
    // Coarseness is the source's, not ours: the reader is told what was not given.
    if (shape.kind === 'month') return this.#say('dayNotGiven', { date: words });
    return shape.kind === 'year' ? this.#say('monthNotGiven', { date: words }) : words;
  }

  #say(key: MessageOfForm, values: Record<string, string>): string {
    return this.t(`${this.form}.${key}`, values);
  }

  #month(month: number): string {
    // Vietnamese numbers its months.
    if (this.language === 'vi') return String(month);
    const style = { month: this.form, timeZone: 'UTC' } as const;
    return new Intl.DateTimeFormat(this.language, style).format(Date.UTC(2000, month - 1, 1));
  }

  #point(point: DatePoint): string {
    const words = this.#exactPoint(point);
    const about = point.approximate ? this.#say('about', { date: words }) : words;
    return point.uncertain ? this.#say('uncertain', { date: about }) : about;
  }

  #exactPoint(point: DatePoint): string {
    const year = String(point.year);
    switch (point.kind) {
      case 'day':
        return this.#say('day', { day: String(point.day), month: this.#month(point.month), year });
      case 'month':
        return this.#say('month', { month: this.#month(point.month), year });
      case 'quarter':
      case 'third':
      case 'half':
        return this.#say(point.kind, { part: String(point.part), year });
      case 'century':
        return this.#say('century', { from: year, to: String(point.year + 99) });
      default:
        return this.#say(point.kind, { year });
    }
  }

  #interval({ start, end }: DateInterval): string {
    if (typeof start !== 'object') {
      return this.#oneEnded(end, start === 'open' ? 'until' : 'startUnknown');
    }
    if (typeof end !== 'object') {
      return this.#oneEnded(start, end === 'open' ? 'since' : 'endUnknown');
    }
    if (start.kind === 'year' && end.kind === 'year') {
      return this.#say('years', { from: this.#point(start), to: this.#point(end) });
    }
    if (start.kind !== 'day' || end.kind !== 'day') {
      return this.#say('interval', { from: this.#point(start), to: this.#point(end) });
    }
    const isExact = ![start, end].some((point) => point.approximate || point.uncertain);
    if (!isExact || start.year !== end.year) {
      return this.#say('days', { from: this.#point(start), to: this.#point(end) });
    }
    const days = { fromDay: String(start.day), toDay: String(end.day), year: String(end.year) };
    return start.month === end.month
      ? this.#say('daysOfMonth', { ...days, month: this.#month(end.month) })
      : this.#say('daysOfYear', {
          ...days,
          fromMonth: this.#month(start.month),
          toMonth: this.#month(end.month),
        });
  }

  #oneEnded(point: IntervalEnd, key: MessageOfForm): string {
    if (typeof point !== 'object') throw new Error('An interval has at least one date');
    return this.#say(key, { date: this.#point(point) });
  }

  #member(member: DateMember, set: 'oneOf' | 'allOf'): string {
    if (member.kind !== 'interval') return this.#point(member);
    if (set === 'allOf') return this.#interval(member);
    const { start, end } = member;
    if (typeof start !== 'object') return this.#oneEnded(end, 'orEarlier');
    if (typeof end !== 'object') return this.#oneEnded(start, 'orLater');
    return this.#say('oneOfRange', { from: this.#point(start), to: this.#point(end) });
  }
}

type MessageOfForm = keyof Messages['dates'][DateForm];
