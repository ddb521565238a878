import { prisma } from "@/server/db/client";

/** So many pairs that no two of them are the same, the same in every run on the same data. */
export async function drawPairs(count: number): Promise<[string, string][]> {
  const rows = await prisma.$queryRaw<
    { slug: string }[]
  >`SELECT slug FROM roles ORDER BY md5(slug)`;
  const slugs = rows.map(({ slug }) => slug);
  return Array.from({ length: count }, (_, at) => {
    // Each next round over the list pairs it with itself moved by one more.
    const [left, by] = [at % slugs.length, 1 + Math.floor(at / slugs.length)];
    const pair = [slugs[left], slugs[(left + by) % slugs.length]] as [string, string];
    return pair.sort();
  });
}

export const pairPath = (pair: [string, string]) => `/compare/${pair.join("-vs-")}`;
