import type { FieldMap } from '../../../../core/model/fieldMap.ts';

/** Every topic that somebody works on, that has a target, or of which was decided which sectors matter. */
export function topicsToDecide({
  organizations,
  targets,
  relevance,
}: Pick<FieldMap, 'organizations' | 'targets' | 'relevance'>): readonly string[] {
  return [
    ...new Set([
      ...organizations.flatMap(({ topics }) => topics),
      ...targets.flatMap(({ topic }) => topic ?? []),
      ...relevance.map(({ topic }) => topic),
    ]),
  ];
}
