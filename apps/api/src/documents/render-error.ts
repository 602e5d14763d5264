/** No document came out: the template or its data do not compile, break the norm, or the engine stopped. */
export class RenderError extends Error {
  override name = 'RenderError';
  /** In the engine's own words, one a fault; they may quote the few characters at fault. */
  readonly reasons: readonly string[];
  constructor(reasons: readonly string[]) {
    super(`No document: ${reasons.join('; ')}`);
    this.reasons = reasons;
  }
}
