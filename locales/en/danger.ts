export const danger = {} as const;
