/** The person gave something that cannot be used: ends the program with code 2 and the sentence under `key` of `cli`. */
export class WrongInput extends Error {
  override readonly name = 'WrongInput';
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;

  constructor(key: string, values: Readonly<Record<string, string>> = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}
