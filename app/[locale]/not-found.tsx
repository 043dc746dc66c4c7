import { NotFoundPage } from '@/components/pages/not-found-page';

/** Next puts this into the answer of every page: a reference to a client component costs the least. */
export default function NotFound() {
  return <NotFoundPage />;
}
