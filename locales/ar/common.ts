export const common: Record<string, string> = {};
