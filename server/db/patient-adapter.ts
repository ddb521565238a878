import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { patiently } from "./patience";

/**
 * Prisma's way to the database, which waits while that restarts. Nothing within a transaction is asked
 * again: it is gone with its connection; but one that cannot begin yet waits.
 */
export function patientAdapter(factory: SqlDriverAdapterFactory): SqlDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const adapter = await factory.connect();
      const { queryRaw, executeRaw, startTransaction } = adapter;
      return Object.assign(adapter, {
        queryRaw: (query) => patiently(kindOf(query.sql), () => queryRaw.call(adapter, query)),
        executeRaw: (query) => patiently("write", () => executeRaw.call(adapter, query)),
        startTransaction: async (level) => {
          const begun = await patiently("read", () => startTransaction.call(adapter, level));
          const { queryRaw, executeRaw } = begun;
          return Object.assign(begun, {
            queryRaw: (query) => patiently("write", () => queryRaw.call(begun, query)),
            executeRaw: (query) => patiently("write", () => executeRaw.call(begun, query)),
          } satisfies Partial<typeof begun>);
        },
      } satisfies Partial<typeof adapter>);
    },
  };
}

const WRITES = /\b(INSERT|UPDATE|DELETE|MERGE|TRUNCATE|CREATE|DROP|ALTER)\b/i;

/** What begins like a read and names no write is one; a word in a text that looks like one does no harm. */
export const kindOf = (sql: string): "read" | "write" =>
  /^\s*(SELECT|WITH|TABLE)\b/i.test(sql) && !WRITES.test(sql) ? "read" : "write";
