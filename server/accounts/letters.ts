import type { Letter } from "./mail";

const IGNORE = "If you did not ask for this, do nothing: without the link, nothing changes.";

/** The same whether or not the address has an account: the message gives nothing away either. */
export const signInLetter = (to: string, url: string): Letter => ({
  to,
  subject: "Your link to sign in to Rolewise",
  paragraphs: [
    "Open this link to sign in. If you have no account yet, it makes one.",
    "It works once, within an hour.",
    IGNORE,
  ],
  link: { label: "Sign in to Rolewise", url },
});

export const confirmSignUpLetter = (to: string, url: string): Letter => ({
  to,
  subject: "Confirm your e-mail address for Rolewise",
  paragraphs: [
    "Open this link and type the password that you chose: then your account is ready.",
    "It works once, within a day.",
    IGNORE,
  ],
  link: { label: "Confirm this address", url },
});

export const alreadyHereLetter = (to: string, url: string): Letter => ({
  to,
  subject: "You already have an account at Rolewise",
  paragraphs: [
    "Somebody, most likely you, asked to make an account with this address, which has one already. Its password stays as it was. This link signs you in; you can set a new password under Account.",
    "It works once, within an hour.",
    IGNORE,
  ],
  link: { label: "Sign in to Rolewise", url },
});

export const newPasswordLetter = (to: string, url: string): Letter => ({
  to,
  subject: "Set a new password for Rolewise",
  paragraphs: [
    "Open this link to choose a new password. You will be signed out everywhere else.",
    "It works once, within an hour.",
    IGNORE,
  ],
  link: { label: "Choose a new password", url },
});

/** To whoever asks for a new password for an account that does not exist. */
export const noAccountLetter = (to: string, url: string): Letter => ({
  to,
  subject: "No account at Rolewise has this address",
  paragraphs: [
    "Somebody, most likely you, asked for a new password, but no account has this address. You may have signed up with another one. To make an account with this one:",
    "If it was not you, do nothing: no account is made.",
  ],
  link: { label: "Make an account", url },
});

export const confirmChangeLetter = (to: string, url: string): Letter => ({
  to,
  subject: "Confirm your new e-mail address for Rolewise",
  paragraphs: [
    "Open this link to make this the address of your account.",
    "It works once, within a day.",
    IGNORE,
  ],
  link: { label: "Use this address", url },
});

/** To an address that somebody else's account cannot change to. */
export const addressTakenLetter = (to: string, url: string): Letter => ({
  to,
  subject: "This address already has an account at Rolewise",
  paragraphs: [
    "Somebody, most likely you, asked to use this address for another account at Rolewise. It has an account of its own already, so nothing was changed. You can sign in to that one:",
    "If it was not you, do nothing.",
  ],
  link: { label: "Sign in to Rolewise", url },
});

export const addressChangedLetter = (to: string, now: string): Letter => ({
  to,
  subject: "The address of your Rolewise account was changed",
  paragraphs: [
    `Your account now has the address ${now}. This one no longer signs in to it.`,
    "If it was not you, write to whoever runs this site: somebody was in your account.",
  ],
});

export const passwordChangedLetter = (to: string, url: string): Letter => ({
  to,
  subject: "The password of your Rolewise account was changed",
  paragraphs: [
    "The password was changed, and every other browser was signed out. If it was not you, choose a new one now:",
  ],
  link: { label: "Choose a new password", url },
});
