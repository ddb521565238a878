import { serve } from "./serve";
import { runCommand } from "./steps";

/** `npm run dev`: the same with Next's development server. */
runCommand(() => serve("dev"));
