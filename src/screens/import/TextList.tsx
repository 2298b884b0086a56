import { Fragment } from 'react';
import { UserText } from '../parts/UserText.tsx';

/** Texts of the files in a row, each in its own direction, with a dot between them that belongs to neither. */
export function TextList({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: cells of a row have no other identity, and never move
    <Fragment key={index}>
      {index === 0 ? null : (
        <span className="text-dot" aria-hidden="true">
          ·
        </span>
      )}
      <UserText>{text}</UserText>
    </Fragment>
  ));
}
