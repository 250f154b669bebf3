/** Numbers of orders, bundles, claims and lines are a mall's own: two malls may have given the same one. */

/** Tells what has a number apart from what has it at another mall; what is missing is blank. */
export const idAt = (mall: string | undefined, id: string | undefined): string => `${mall ?? ''}\n${id ?? ''}`;
