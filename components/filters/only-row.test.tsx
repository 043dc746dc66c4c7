import { fireEvent, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactElement } from 'react';
import { expect, it, vi } from 'vitest';
import { onlySubject } from '@/lib/filters/subject-choice';
import { STATUSES, type Status } from '@/lib/model/vocabulary';
import messages from '@/messages/en.json';
import { FacetGroup } from './facet-group';
import { RecordSwitch } from './record-switch';
import { SaidSwitch } from './said-switch';
import { SubjectChecklist } from './subject-checklist';

const shown = (element: ReactElement) =>
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      {element}
    </NextIntlClientProvider>,
  );
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('leaves one value of a vocabulary', () => {
  const onChange = vi.fn<(chosen: readonly Status[] | null) => void>();
  shown(
    <FacetGroup<Status>
      title="Whether it came about"
      values={STATUSES}
      all={STATUSES}
      chosen={null}
      counts={new Map()}
      nameOf={(status) => messages.vocabulary.status[status]}
      Sample={() => null}
      onChange={onChange}
    />,
  );
  expect(screen.getAllByRole('button', { name: /^Only / })).toHaveLength(STATUSES.length);
  press('Only Planned');
  expect(onChange).toHaveBeenCalledExactlyOnceWith(['planned']);
});

it('leaves one place, and takes the others out', () => {
  const onOnly = vi.fn<(id: string) => void>();
  const options = ['hanoi', 'seoul'].map((id) => ({ id, name: id, fullName: id, count: 1 }));
  shown(
    <SubjectChecklist
      title="Places"
      sections={[{ key: 'all', title: null, options, first: 8 }]}
      chosen={['hanoi']}
      namesOf={() => []}
      onChoose={() => undefined}
      onOnly={onOnly}
    />,
  );
  press('Only seoul');
  expect(onOnly).toHaveBeenCalledExactlyOnceWith('seoul');
  expect(onlySubject('places', 'seoul')).toEqual({ places: ['seoul'] });
  expect(onlySubject('dyads', 'dprk.mongolia')).toEqual({ dyads: [['dprk', 'mongolia']] });
});

it('leaves what was said, and the supplement; their boxes then stay on', () => {
  const onChange = vi.fn<(part: string) => void>();
  shown(
    <>
      <SaidSwitch said="out" count={3} onChange={onChange} />
      <RecordSwitch part="supplement" count={3} onChange={onChange} />
    </>,
  );
  press(`Only ${messages.filters.said.label}`);
  expect(onChange).toHaveBeenLastCalledWith('only');
  press(`Only ${messages.vocabulary.record.supplement}`);
  expect(onChange).toHaveBeenLastCalledWith('supplement');
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(boxes.map(({ checked }) => checked)).toEqual([false, true]);
});
