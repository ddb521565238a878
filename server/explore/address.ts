/** The address of a field's page. */
export const fieldAddress = (slug: string): string => `/careers/field/${slug}`;
