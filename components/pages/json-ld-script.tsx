import { jsonLdText, type JsonLd } from '@/lib/seo/json-ld';

/** Data for machines that read pages. It is not executed, so the content security policy lets it be. */
export function JsonLdScript({ data }: { data: JsonLd }) {
  return (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdText(data) }} />
  );
}
