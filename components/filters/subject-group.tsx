import { Collapsible } from '@base-ui/react/collapsible';
import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SubjectChecklist, type SubjectChecklistProps } from './subject-checklist';

/** A folded heading that says how many are chosen; open from the start where a link has chosen. */
export function SubjectGroup(props: SubjectChecklistProps) {
  const t = useTranslations('filters');
  const { title, chosen } = props;
  const [open, setOpen] = useState(chosen.length > 0);
  return (
    <Collapsible.Root render={<section />} open={open} onOpenChange={setOpen}>
      <h3 className="border-b border-rule">
        <Collapsible.Trigger className="group flex min-h-8 w-full items-center gap-2 rounded-sm text-left text-sm font-semibold hover:bg-ink/6 max-md:min-h-11">
          <ChevronRight
            aria-hidden
            className="-ml-1 size-4 shrink-0 text-ink-soft transition-transform group-data-panel-open:rotate-90"
          />
          <span className="grow">{title}</span>
          {chosen.length > 0 && (
            <span className="rounded-full bg-ink px-2 font-sans text-xs leading-5 font-normal text-paper tabular-nums">
              <span aria-hidden>{chosen.length}</span>
              <span className="sr-only">{t('subject.chosen', { count: chosen.length })}</span>
            </span>
          )}
        </Collapsible.Trigger>
      </h3>
      <Collapsible.Panel>
        <SubjectChecklist {...props} />
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}
