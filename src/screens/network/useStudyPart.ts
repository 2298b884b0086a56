import { useFieldMap, useStudy } from '../../app/hooks.ts';
import { sameStudy } from '../../app/studyStore.ts';
import type { Study, StudyPart } from '../../core/network/study/study.ts';

export interface StudiedPart<Part extends StudyPart> {
  /** Null until it is worked out; the part itself may be null where there is nothing to say. */
  readonly result: { readonly value: Study[Part] } | null;
  /** Whether what is there is of an earlier state of the field map. */
  readonly isBehind: boolean;
  /** Whether it was worked out by rules that keep the direction, whatever the rules are now. */
  readonly isDirected: boolean;
}

/** One part of the study of the open field map, and whether it is still true. */
export function useStudyPart<Part extends StudyPart>(part: Part): StudiedPart<Part> {
  const fieldMap = useFieldMap();
  const value = useStudy((state) => state.parts[part]) as Study[Part] | undefined;
  const of = useStudy((state) => state.of[part]);
  return {
    result: value === undefined ? null : { value },
    isDirected: of?.rules.direction === 'directed',
    isBehind: value !== undefined && (of === undefined || !sameStudy(of, fieldMap)),
  };
}
