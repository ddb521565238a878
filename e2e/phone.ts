/** For tests that run on a phone's screen too (playwright.config.ts). */
export const PHONE = { tag: "@phone" };
