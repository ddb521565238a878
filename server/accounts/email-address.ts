import { z } from "zod";

/** An e-mail address as it is kept and compared: without spaces around it, in lower case. */
export const emailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());
