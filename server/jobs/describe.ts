import sanitizeHtml from "sanitize-html";

/** Longer ones are cut. In characters, before anything is taken out. */
const LONGEST = 100_000;

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [
    ...["p", "div", "br", "hr", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre"],
    ...["h3", "h4", "h5", "h6", "strong", "b", "em", "i", "u", "s", "sub", "sup", "a"],
    ...["table", "thead", "tbody", "tr", "th", "td"],
  ],
  allowedAttributes: { a: ["href", "rel"], th: ["scope"] },
  allowedSchemes: ["http", "https", "mailto"],
  allowProtocolRelative: false,
  transformTags: {
    h1: "h3",
    h2: "h3",
    // Nobody of us vouches for where they go; what leads to a place on our own site was meant for another.
    a: (_, { href }) => ({
      tagName: "a",
      attribs: {
        ...(href && /^(https?:\/\/|mailto:)/i.test(href) && { href }),
        rel: "noopener nofollow ugc",
      },
    }),
  },
  exclusiveFilter: ({ tag, text, mediaChildren }) =>
    ["p", "div", "li", "strong", "em", "b", "i"].includes(tag) &&
    !text.replaceAll("\u00a0", " ").trim() &&
    mediaChildren.length === 0,
};

/** HTML of anybody as HTML that is safe to show: text, lists, tables and links. */
export const safeDescription = (html: string): string =>
  sanitizeHtml(cleanText(html).slice(0, LONGEST), OPTIONS).trim();

/** Without characters that PostgreSQL cannot store or that no text has. */
export const cleanText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu, "");

/** A line of text of at most so many characters. */
export const cleanLine = (text: string, longest: number): string =>
  cleanText(text).replace(/\s+/g, " ").trim().slice(0, longest);
