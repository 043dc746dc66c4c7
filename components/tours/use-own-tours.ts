'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ownToursQuery, refreshOwnTours } from './own-tour-queries';
import { onChangeElsewhere } from './own-tour-storage';

/** The reader's own tours, also as other tabs change them. */
export function useOwnTours() {
  useEffect(() => onChangeElsewhere(() => void refreshOwnTours()), []);
  return useQuery(ownToursQuery());
}
