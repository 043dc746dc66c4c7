import { z } from 'zod';
import type { Locale } from '@/lib/i18n/routing';
import { SHOWN_ELSEWHERE_PATH } from '@/lib/server/security-headers';
import { slugSchema } from '@/lib/text/text-schema';
import { parseView, serialiseView, VIEW_PARAMETERS } from '@/lib/view/view-parameters';
import type { View } from '@/lib/view/view';

/** As large as most sites show them, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** What a link preview shows a picture of. */
export type PictureSubject =
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'event' | 'place'; readonly id: string }
  | { readonly kind: 'dyad'; readonly ids: readonly [one: string, other: string] }
  /** The whole, or one of its steps, counted from 1. */
  | { readonly kind: 'tour'; readonly id: string; readonly step: number | null };

/**
 * Address of a picture, without the site; the same for all spellings of a view. Not under `/api`, from
 * which robots.txt keeps the programs that show previews.
 */
export function pictureAddress(subject: PictureSubject, language: Locale): string {
  const at = (file: string, search = '') =>
    `${SHOWN_ELSEWHERE_PATH}${language}/${file}.png${search}`;
  switch (subject.kind) {
    case 'view':
      return at('view', viewSearch(subject.view));
    case 'event':
      return at(`events/${subject.id}`);
    case 'place':
      return at(`places/${subject.id}`);
    case 'dyad':
      return at(`dyads/${subject.ids.join('/')}`);
    case 'tour':
      return at(`tours/${subject.id}`, subject.step === null ? '' : `?step=${subject.step}`);
  }
}

/** Of an address; more than a view of ours takes. */
const LONGEST_SEARCH = 8000;

const parametersOfView = z.partialRecord(z.enum(VIEW_PARAMETERS), z.string());
const noParameters = z.strictObject({});
/** As a query has it, counted from 1. */
export const tourStepSchema = z
  .string()
  .regex(/^[1-9]\d{0,2}$/)
  .transform(Number);
const parametersOfTour = z.strictObject({ step: tourStepSchema.optional() });

/** In letters that every program takes for an address. */
function viewSearch(view: View): string {
  const search = new URLSearchParams(serialiseView({ ...view, panel: 'none' }));
  return search.size === 0 ? '' : `?${search}`;
}

type Asked =
  | { readonly ok: true; readonly subject: PictureSubject }
  | { readonly ok: false; readonly status: 400 | 404; readonly detail: string };

const missing: Asked = { ok: false, status: 404, detail: 'No picture has this address.' };
const unreadable = (names: readonly string[]): Asked => ({
  ok: false,
  status: 400,
  detail: `Unreadable parameters: ${names.join(', ')}`,
});

/** @param file what stands in the path after the language */
export function askedPicture(file: readonly string[], search: URLSearchParams): Asked {
  const [, path] = /^(.+)\.png$/.exec(file.join('/')) ?? [];
  if (path === undefined) return missing;
  if (search.toString().length > LONGEST_SEARCH) return unreadable(['the whole is too long']);
  const [kind, ...names] = path.split('/');
  const given = Object.fromEntries(search);
  if (kind === 'view' && names.length === 0) return askedView(given, search);
  const ids = names.map((name) => slugSchema.safeParse(name).data);
  const [id, other, ...rest] = ids;
  if (id === undefined || rest.length > 0) return missing;
  if (kind === 'tours' && names.length === 1) {
    const parsed = parametersOfTour.safeParse(given);
    if (!parsed.success) return unreadable(namesIn(parsed.error));
    return { ok: true, subject: { kind: 'tour', id, step: parsed.data.step ?? null } };
  }
  const parsed = noParameters.safeParse(given);
  if (!parsed.success) return unreadable(namesIn(parsed.error));
  if (kind === 'dyads' && other !== undefined) {
    return { ok: true, subject: { kind: 'dyad', ids: [id, other] } };
  }
  if (names.length !== 1) return missing;
  if (kind === 'events') return { ok: true, subject: { kind: 'event', id } };
  return kind === 'places' ? { ok: true, subject: { kind: 'place', id } } : missing;
}

function askedView(given: Record<string, string>, search: URLSearchParams): Asked {
  const parsed = parametersOfView.safeParse(given);
  if (!parsed.success) return unreadable(namesIn(parsed.error));
  const { view, ignored } = parseView(search);
  if (ignored.length > 0) return unreadable(ignored);
  return { ok: true, subject: { kind: 'view', view: { ...view, panel: 'none' } } };
}

const namesIn = ({ issues }: z.ZodError): string[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')],
  );
