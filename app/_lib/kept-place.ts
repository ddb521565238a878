import { PLACE_KEY } from "@/server/places/kept-place-script";
import { keptText } from "./kept-text";

/** The place that a reader has picked. */
export interface KeptPlace {
  code: string;
  title: string;
}

const kept = keptText(PLACE_KEY, "rolewise:place");

/** The place that a text holds, or null where it holds none. */
export function parsePlace(text: string | null): KeptPlace | null {
  try {
    const { code, title } = JSON.parse(text ?? "") as Partial<KeptPlace>;
    const isPlace = /^\d{2,7}$/.test(String(code)) && typeof title === "string" && title !== "";
    return isPlace ? { code: String(code), title: title.slice(0, 200) } : null;
  } catch {
    return null;
  }
}

/** What the browser keeps, as text: the same text is the same place. */
export const readPlace = kept.read;

export const onPlaceChange = kept.onChange;

export const keepPlace = ({ code, title }: KeptPlace): void =>
  store(JSON.stringify({ code, title }));

export const forgetPlace = (): void => store(null);

function store(text: string | null): void {
  document.documentElement.toggleAttribute("data-place", text !== null);
  kept.keep(text);
}
