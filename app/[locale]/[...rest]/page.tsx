import { notFound } from 'next/navigation';

/** Any other address under a language: our own "not found", in that language. */
export default function UnknownPage() {
  notFound();
}
