import { PrismaAdapter } from "@next-auth/prisma-adapter";
import type { NextAuthOptions } from "next-auth";
import { prisma } from "@/server/db/client";

/** How people sign in; sessions lie in the database, so that each can be revoked. */
export const authOptions: NextAuthOptions = {
  adapter: PrismaAdapter(prisma),
  session: { strategy: "database" },
  providers: [],
  callbacks: {
    session: ({ session, user }) => ({
      ...session,
      user: { id: user.id, email: user.email, name: user.name ?? null },
    }),
  },
};
