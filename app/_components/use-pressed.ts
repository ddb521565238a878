import { useState } from "react";
import { useFocus } from "@/app/_lib/use-focus";

/**
 * How often a button was pressed since what it does was undone. After that the keyboard is on the button
 * again, where nobody has gone on to something else.
 */
export function usePressed() {
  const [pressed, setPressed] = useState(0);
  const [isUndone, setUndone] = useState(false);
  const button = useFocus<HTMLButtonElement>(isUndone);
  const press = () => {
    setPressed((times) => times + 1);
    setUndone(false);
  };
  const undo = () => {
    setPressed(0);
    setUndone(true);
  };
  return { pressed, press, undo, button };
}
