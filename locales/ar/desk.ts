export const desk: Record<string, string> = {};
