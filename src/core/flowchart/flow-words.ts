/** The words a drawing needs, in the reader's language; `texts/flow-words` has the Indonesian ones. */
export interface FlowWords {
  readonly number: string;
  readonly activity: string;
  readonly performers: string;
  readonly outside: string;
  readonly start: string;
  readonly periodStart: string;
  readonly end: string;
  readonly ya: string;
  readonly tidak: string;
  /** Between the symbols of several performers: all of them must act, or one is enough. */
  readonly and: string;
  readonly or: string;
  /** Names the drawing for those who hear it. */
  readonly title: string;
  /** Reads the whole flow to those who do not see it. */
  readonly reading: string;
}
