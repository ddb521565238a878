import { prisma } from "@/server/db/client";
import { limits } from "@/server/limits/limits";

/** Everything that we keep of somebody, but for what signs them in: password hash and session tokens. */
export function exportEverything(userId: string) {
  return prisma.user.findUniqueOrThrow({
    where: { id: userId },
    omit: { passwordHash: true },
    include: {
      accounts: { select: { provider: true, providerAccountId: true } },
      sessions: { select: { createdAt: true, lastSeen: true, expires: true, userAgent: true } },
      links: { select: { purpose: true, email: true, expires: true } },
      jobSearches: { omit: { userId: true }, orderBy: { createdAt: "asc" } },
      shortlists: {
        omit: { userId: true },
        orderBy: { position: "asc" },
        include: { pairs: { omit: { listId: true }, orderBy: { position: "asc" } } },
      },
    },
  });
}

/**
 * Deletes an account and everything that is its for good. What the database ties to it goes with it; the
 * rest is what was sent to its address and how often it tried something.
 */
export async function deleteEverything(user: { id: string; email: string }): Promise<void> {
  await prisma.$transaction([
    prisma.emailLink.deleteMany({ where: { email: user.email } }),
    prisma.user.deleteMany({ where: { id: user.id } }),
  ]);
  await limits().forgive("passwordOfAccount", user.email);
  await limits().forgive("searchOfAccount", user.id);
}

/** Names somebody; an empty name is none. */
export async function rename(userId: string, name: string): Promise<void> {
  await prisma.user.update({ where: { id: userId }, data: { name: name || null } });
}
