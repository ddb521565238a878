import { scriptText } from "@/server/site/structured-data";

/** What a page is about, for machines that read schema.org. */
export function JsonLd({ data }: { data: object }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is our own JSON without "<"
      dangerouslySetInnerHTML={{ __html: scriptText(data) }}
    />
  );
}
