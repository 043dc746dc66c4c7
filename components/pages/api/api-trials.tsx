'use client';

import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { askApi } from './api-answer';
import { apiRequest } from './api-request';
import { TrialAnswer, type Trial } from './trial-answer';

/** Sends the forms of the page from the page, and shows each answer under its form. */
export function ApiTrials() {
  const [trials, setTrials] = useState<ReadonlyMap<string, Trial>>(new Map());
  useEffect(() => {
    let last = 0;
    const send = (event: SubmitEvent) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement)) return;
      const { operation, method, path } = form.dataset;
      if (operation === undefined || method === undefined || path === undefined) return;
      event.preventDefault();
      last += 1;
      const number = last;
      const request = apiRequest({ method, path }, fieldsOf(form));
      const begun = { number, name: `${method} ${path}`, request };
      setTrials((before) => new Map(before).set(operation, { ...begun, answer: 'awaited' }));
      const show = (answer: Trial['answer']) => {
        // A form that was sent again waits for the later answer.
        setTrials((before) =>
          before.get(operation)?.number === number
            ? new Map(before).set(operation, { ...begun, answer })
            : before,
        );
      };
      askApi(request).then(show, () => show('failed'));
    };
    document.addEventListener('submit', send);
    return () => document.removeEventListener('submit', send);
  }, []);
  return [...trials].map(([operation, trial]) => {
    const place = document.getElementById(`answer-${operation}`);
    return place && createPortal(<TrialAnswer trial={trial} />, place, operation);
  });
}

const FIELDS = 'input[data-parameter], select[data-parameter], textarea[data-parameter]';

const fieldsOf = (form: HTMLFormElement) =>
  [
    ...form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(FIELDS),
  ].map(({ dataset, value }) => ({
    name: dataset['parameter'] ?? '',
    place: PLACES.find((place) => place === dataset['place']) ?? 'query',
    value,
  }));

const PLACES = ['path', 'query', 'form'] as const;
