import type { OpenApiMeta } from "trpc-to-openapi";
import { z } from "zod";
import { appRouter } from "@/server/trpc/router";

/** A procedure that the read API answers with. */
export interface Operation {
  /** "role.bySlug" */
  name: string;
  /** "/roles/{slug}" */
  path: string;
  summary: string;
  /** how its input is read by name; none where it takes none */
  input: Record<string, z.ZodType>;
}

interface Definition {
  meta?: OpenApiMeta;
  inputs: unknown[];
}

/** Every procedure that has a path of its own, in the order of the routers. */
export const OPERATIONS: Operation[] = Object.entries(appRouter._def.procedures).flatMap(
  ([name, procedure]) => {
    const { meta, inputs } = (procedure as unknown as { _def: Definition })._def;
    if (!meta?.openapi) return [];
    const { path, summary = "" } = meta.openapi;
    return [
      { name, path, summary, input: inputs[0] instanceof z.ZodObject ? inputs[0].shape : {} },
    ];
  },
);

/** The procedure at this path, with what stands in the path; null where there is none. */
export function operationAt(
  segments: string[],
): { operation: Operation; named: Record<string, string> } | null {
  for (const operation of OPERATIONS) {
    const named = namesIn(operation.path.slice(1).split("/"), segments);
    if (named) return { operation, named };
  }
  return null;
}

function namesIn(pattern: string[], segments: string[]): Record<string, string> | null {
  if (pattern.length !== segments.length) return null;
  const named: Record<string, string> = {};
  for (const [at, part] of pattern.entries()) {
    const segment = segments[at] as string;
    const [, name] = /^\{(\w+)\}$/.exec(part) ?? [];
    if (name) named[name] = segment;
    else if (part !== segment) return null;
  }
  return named;
}

/**
 * The input of a procedure as an address states it. An address holds texts only: one is taken for a
 * number, for yes or no, or for a list where the procedure wants that and not the text. What fits in no
 * way stays as it is, for the procedure to refuse. (The library that makes the description would read
 * it by making the routers' own schemas lax for everybody.)
 */
export function inputOf(
  { input }: Operation,
  query: URLSearchParams,
  named: Record<string, string>,
): Record<string, unknown> {
  const asked = Object.keys(input).filter((name) => query.has(name));
  const read = asked.map((name) => [name, readValue(input[name] as z.ZodType, query.getAll(name))]);
  return { ...Object.fromEntries(read), ...named };
}

const WORDS: Record<string, boolean> = { true: true, false: false };

function readValue(schema: z.ZodType, values: string[]): unknown {
  const [text = ""] = values;
  const ways: unknown[] = [text, text === "" ? text : Number(text), WORDS[text], values];
  const tried = ways
    .filter((value) => value !== undefined)
    .map((value) => ({ value, error: schema.safeParse(value).error }));
  // Of those that it refuses, one of the right type is told better what is wrong.
  const typed = ({ error }: (typeof tried)[number]) =>
    error?.issues.every(({ code }) => code !== "invalid_type" && code !== "invalid_union");
  const fitting = tried.find(({ error }) => !error) ?? tried.find(typed);
  return fitting ? fitting.value : text;
}
