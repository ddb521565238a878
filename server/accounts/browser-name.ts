import Bowser from "bowser";

/** What a browser is, in words: "Firefox on Windows". */
export function browserName(userAgent: string): string {
  if (!userAgent) return "An unknown browser";
  const { browser, os } = Bowser.parse(userAgent);
  if (!browser.name) return "An unknown browser";
  return os.name ? `${browser.name} on ${os.name}` : browser.name;
}
