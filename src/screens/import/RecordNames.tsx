import { Fragment } from 'react';
import { UserText } from '../parts/UserText.tsx';

/** The name of an organisation, or of the two ends of a tie with a dash between them. */
export function RecordNames({ names }: { readonly names: readonly string[] }) {
  return names.map((name, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the ends of a tie have no other identity
    <Fragment key={index}>
      {index === 0 ? null : ' – '}
      <UserText>{name}</UserText>
    </Fragment>
  ));
}
