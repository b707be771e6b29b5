// Types of `verapdf.mjs`.
export const JAR: string;
export function obstacle(): string | undefined;
