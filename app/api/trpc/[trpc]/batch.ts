/** Our own pages ask for one thing at a time; whoever asks for several at once may, within reason. */
const MOST_CALLS = 20;

/** The answer to a request that holds too many calls, whose names stand in its path with commas between. */
export function tooManyCalls(url: string): Response | undefined {
  const calls = decodeURIComponent(new URL(url).pathname).split(",").length;
  if (calls <= MOST_CALLS) return undefined;
  const error = `A request holds at most ${MOST_CALLS} calls, and this one ${calls}. Send them in several requests.`;
  return Response.json({ error }, { status: 400 });
}
