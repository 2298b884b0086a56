/**
 * Titles under which a field is met, separated by commas, best first: those that leave no doubt, and those that need the values'
 * word as well.
 */
export interface Titles {
  readonly plain: string;
  readonly vague?: string;
}
