import { encode } from "html-entities";
import { SITE_NAME } from "@/server/site/address";

/** Room for a comparison of long names, in pixels, at the width of a column of text. */
const [WIDTH, HEIGHT] = [640, 860];

/**
 * The HTML that shows a comparison in a frame on another site.
 * @param title of the comparison
 * @param url whole address of what stands in the frame
 */
export const embedCode = (title: string, url: string): string =>
  `<iframe src="${encode(url)}" title="${encode(`${title}, ${SITE_NAME}`)}" width="${WIDTH}" height="${HEIGHT}" loading="lazy" style="max-width: 100%; border: 0"></iframe>`;
