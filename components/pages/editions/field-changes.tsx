import { useTranslations } from 'next-intl';
import type { FieldChange } from '@/lib/editions/compare-releases';
import type { FindNamed } from '@/lib/editions/entry-names';
import type { EntryKind, Json } from '@/lib/editions/release-schema';
import { FieldValue, FieldWords } from './field-value';
import type { FieldPath } from './use-field-words';

interface FieldChangesProps {
  /** Of the entry that has changed. */
  readonly kind: EntryKind;
  readonly changes: readonly FieldChange[];
  /** Versions, for links inside the values. */
  readonly from: string;
  readonly to: string;
  readonly findNamed: FindNamed;
}

/** Each changed field, as it was and as it is. */
export function FieldChanges({ kind, changes, from, to, findNamed }: FieldChangesProps) {
  const t = useTranslations('editions');
  return (
    <dl>
      {changes.map(({ field, before, after }) => (
        <div key={field} className="border-t border-rule py-2">
          <dt className="text-sm leading-6 font-semibold">
            <FieldWords field={field} />
          </dt>
          <dd className="grid gap-x-8 gap-y-2 text-sm leading-6 sm:grid-cols-2">
            {[
              { label: 'before' as const, value: before, version: from },
              { label: 'after' as const, value: after, version: to },
            ].map(({ label, value, version }) => (
              <div key={label} className="min-w-0 wrap-anywhere">
                <span className="block text-xs leading-5 text-ink-soft">
                  {t(label)} · {version}
                </span>
                <Value
                  path={{ kind, fields: [field] }}
                  value={value}
                  version={version}
                  findNamed={findNamed}
                />
              </div>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface ValueProps {
  readonly path: FieldPath;
  readonly value: Json | undefined;
  readonly version: string;
  readonly findNamed: FindNamed;
}

function Value({ value, ...props }: ValueProps) {
  const t = useTranslations('editions');
  return value === undefined ? t('absent') : <FieldValue value={value} {...props} />;
}
