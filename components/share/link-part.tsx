'use client';

import { Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { copyText } from '@/components/ui/copy-text';
import { QrCode } from '@/components/ui/qr-code';
import { isLoopback } from '@/lib/routes/loopback';
import { LINK_FIELD } from './link-field';

/** More characters make a code whose squares a phone does not read from a screen. */
const LONGEST_CODE = 800;

export interface SharedLink {
  /** What it leads to. */
  readonly label: string;
  /** Absolute. */
  readonly address: string;
}

interface LinkPartProps {
  /** The first has the focus and a code for phones. */
  readonly links: readonly SharedLink[];
  /** What somebody else sees who opens it. */
  readonly keeps: string;
}

/** Addresses to copy, and one to photograph. */
export function LinkPart({ links, keeps }: LinkPartProps) {
  const t = useTranslations('share.link');
  const first = links[0];
  const isLocal = first !== undefined && isLoopback(first.address);
  return (
    <div className="flex flex-col gap-4">
      {links.map((link) => (
        <CopiedLink key={link.label} {...link} />
      ))}
      {isLocal && (
        <p className="border-l-2 border-accent px-3 py-1 text-sm leading-6">{t('local')}</p>
      )}
      <p className="max-w-prose text-sm leading-6 text-ink-soft">{keeps}</p>
      {first && !isLocal && <LinkCode {...first} />}
    </div>
  );
}

function CopiedLink({ label, address }: SharedLink) {
  const t = useTranslations('share.link');
  const id = useId();
  const fieldRef = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async () => {
    const isCopied = await copyText(address);
    setOutcome(isCopied ? 'copied' : 'copyFailed');
    // It is selected then: a press of the copy keys is enough.
    if (!isCopied) fieldRef.current?.focus();
  };
  return (
    // A form, so that Enter in the field copies.
    <form
      className="flex flex-col gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        void copy();
      }}
    >
      <label htmlFor={id} className="text-xs leading-5 text-ink-soft">
        {label}
      </label>
      <div className="flex gap-2">
        <input
          ref={fieldRef}
          id={id}
          readOnly
          value={address}
          onFocus={(event) => event.target.select()}
          className="min-h-8 w-full min-w-0 rounded-sm border border-control bg-raised px-2 text-sm max-md:min-h-11"
          {...{ [LINK_FIELD]: '' }}
        />
        <Button type="submit" variant="accent">
          <Copy aria-hidden size={16} />
          {t('copy')}
          <span className="sr-only">: {label}</span>
        </Button>
      </div>
      <p role="status" className="text-sm leading-6 empty:hidden">
        {outcome && t(outcome)}
      </p>
    </form>
  );
}

function LinkCode({ label, address }: SharedLink) {
  const t = useTranslations('share.link');
  if (address.length > LONGEST_CODE) {
    return <p className="text-sm leading-6 text-ink-soft">{t('noCode')}</p>;
  }
  return (
    <figure className="w-40">
      <QrCode text={address} label={t('code', { what: label })} />
      <figcaption className="pt-1 text-xs leading-5 text-ink-soft">{t('codeHint')}</figcaption>
    </figure>
  );
}
