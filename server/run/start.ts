import { serve } from "./serve";
import { runCommand } from "./steps";

/** `npm start`: the product, from a clone to an address. */
runCommand(() => serve("start"));
