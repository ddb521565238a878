/** Where a posting's page is. */
export const jobAddress = (id: string): string => `/jobs/${id}`;

/** Where the searches are that somebody keeps. */
export const SAVED_PATH = "/jobs/saved";
