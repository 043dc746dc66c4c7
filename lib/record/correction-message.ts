/** What of the record can be wrong and has a page of its own. */
export const CORRECTABLE = ['event', 'place', 'actor', 'source'] as const;
export type Correctable = (typeof CORRECTABLE)[number];

export interface CorrectionSubject {
  readonly kind: Correctable;
  readonly id: string;
  readonly title: string;
  /** Absolute, of its page. */
  readonly address: string;
  /** Content hash of the record that the reader sees. */
  readonly edition: string;
}

/** What a reader fills in; empty where there is nothing to say. */
export interface CorrectionFields {
  /** Number of the claim of an event, from 1; null for the whole. */
  readonly claim: number | null;
  readonly wrong: string;
  readonly right: string;
  /** Where that can be read. */
  readonly source: string;
}

/** The labels of the message, in the reader's language. */
export interface CorrectionLabels {
  readonly subject: string;
  readonly id: string;
  readonly address: string;
  readonly edition: string;
  readonly claim: string;
  readonly wrong: string;
  readonly right: string;
  readonly source: string;
  /** Stands where a field is empty. */
  readonly empty: string;
}

/** Mail programs take longer addresses badly; most take this much. */
const LONGEST_MAIL_ADDRESS = 1900;

/**
 * The message to whoever keeps the record: what it is about in words that a program can find, then what
 * the reader says.
 */
export function correctionText(
  subject: CorrectionSubject,
  fields: CorrectionFields,
  labels: CorrectionLabels,
): string {
  const { kind, id, title, address, edition } = subject;
  const about = [
    `${labels.subject}: ${title}`,
    `${labels.id}: ${kind}/${id}`,
    ...(fields.claim === null ? [] : [`${labels.claim}: ${fields.claim}`]),
    `${labels.address}: ${address}`,
    `${labels.edition}: ${edition}`,
  ];
  const said = (['wrong', 'right', 'source'] as const).map(
    (field) => `${labels[field]}:\n${fields[field].trim() || labels.empty}`,
  );
  return `${about.join('\n')}\n\n${said.join('\n\n')}\n`;
}

/**
 * Opens the message in the reader's mail program.
 *
 * @param to null where the installation names nobody: the reader fills that in.
 * @returns null where the message is too long for an address, and has to be copied or saved.
 */
export function mailAddress(to: string | null, title: string, text: string): string | null {
  // RFC 6068: lines end with CR LF.
  const body = text.replace(/\r?\n/g, '\r\n');
  const query = `subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
  const address = `mailto:${to === null ? '' : encodeURIComponent(to).replace('%40', '@')}?${query}`;
  return address.length > LONGEST_MAIL_ADDRESS ? null : address;
}

/** `correction-event-hanoi-summit-2019.txt` */
export const correctionFileName = ({ kind, id }: Pick<CorrectionSubject, 'kind' | 'id'>) =>
  `correction-${kind}-${id}.txt`;
