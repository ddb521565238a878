/** What is asked for, or what `late` gives or throws where that takes longer than so many milliseconds. */
export async function within<T, L>(
  ms: number,
  asked: Promise<T>,
  late: () => L,
): Promise<T | Awaited<L>> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    // An AbortController in its place would make an error, stack and all, each time nothing is late.
    timer = setTimeout(resolve, ms).unref();
  }).then(late);
  try {
    return await Promise.race([asked, limit]);
  } finally {
    clearTimeout(timer);
  }
}
