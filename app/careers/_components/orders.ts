import type { Order, SortKey } from "@/server/explore/query";

type NamedOrder = [SortKey, Order, string];

const HERE: NamedOrder[] = [
  ["pay", "desc", "Highest salary"],
  ["pay", "asc", "Lowest salary"],
];

const THERE: NamedOrder[] = [
  ["pay", "desc", "Highest median pay there"],
  ["pay", "asc", "Lowest median pay there"],
  ["prices", "desc", "Highest pay at average prices"],
  ["prices", "asc", "Lowest pay at average prices"],
  ["jobs", "desc", "Most jobs there"],
  ["jobs", "asc", "Fewest jobs there"],
];

/** What the table can be sorted by, in words. */
export const ordersOf = (inPlace: boolean): NamedOrder[] => [
  ["title", "asc", "Title, A to Z"],
  ["title", "desc", "Title, Z to A"],
  ...(inPlace ? THERE : HERE),
  ["growth", "desc", "Fastest growth"],
  ["growth", "asc", "Fastest decline"],
  ["openings", "desc", "Most openings"],
  ["openings", "asc", "Fewest openings"],
  ["preparation", "asc", "Shortest preparation"],
  ["preparation", "desc", "Longest preparation"],
  ["education", "asc", "Least education"],
  ["education", "desc", "Most education"],
  ["field", "asc", "Field, A to Z"],
  ["field", "desc", "Field, Z to A"],
  ["interests", "asc", "Interests, A to Z"],
  ["interests", "desc", "Interests, Z to A"],
];
