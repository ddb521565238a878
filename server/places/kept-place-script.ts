/** Under which name the browser keeps the reader's place. */
export const PLACE_KEY = "rolewise.place";

/**
 * Runs while the page is read: where a place is kept, its figures take their room before they are there,
 * so that nothing moves when they come. One of the few scripts that a page's policy lets run by its text.
 */
export const KEPT_PLACE_SCRIPT = `try{document.documentElement.toggleAttribute("data-place",localStorage.getItem("${PLACE_KEY}")!==null)}catch{}`;
