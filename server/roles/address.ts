/** The address of a role's page. */
export const roleAddress = (slug: string): string => `/careers/${slug}`;
