/** The sequence number in a client's watermark. Anything else, nothing included, means from the start. */
export function watermarkOf(watermark: string | null | undefined): number {
  return /^\d{1,12}$/.test(watermark ?? '') ? Number(watermark) : 0;
}
