/** What one text of a column is taken to mean; null where nothing is proposed. */
export interface ProposedMeaning {
  readonly text: string;
  /** In how many cells it stands. */
  readonly count: number;
  readonly meaning: string | null;
}
