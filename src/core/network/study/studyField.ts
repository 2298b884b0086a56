import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import { type AnalysisGraph, buildAnalysisGraph } from '../analysisGraph.ts';
import { findBackbone } from '../backbone.ts';
import { measureNetwork } from './measureNetwork.ts';
import type { Study, StudyPart, StudyResult } from './study.ts';
import { studyParts } from './study.ts';

/** What the parts are worked out from. */
export interface StudyContext {
  readonly fieldMap: FieldMap;
  readonly graph: AnalysisGraph;
  readonly backbone: OrganizationId | null;
}

/** Told how much of the part that is being worked out is done, from 0 to 1. */
export type OnShare = (part: StudyPart, share: number) => void;

type Work<Part extends StudyPart> = (context: StudyContext, onShare: (share: number) => void) => Study[Part];

const works: { readonly [Part in StudyPart]?: Work<Part> } = {
  measures: ({ fieldMap, graph, backbone }) => ({
    whole: measureNetwork(graph, fieldMap.organizations),
    withoutBackbone:
      backbone === null ? null : measureNetwork(buildAnalysisGraph(fieldMap, backbone), fieldMap.organizations),
  }),
};

/** Works out every part of the study in turn and hands over each as soon as it is done. A pure function of the field map. */
export function studyField(fieldMap: FieldMap, onResult: (result: StudyResult) => void, onShare: OnShare = () => {}) {
  const context: StudyContext = { fieldMap, graph: buildAnalysisGraph(fieldMap), backbone: findBackbone(fieldMap) };
  for (const part of studyParts) {
    const work = works[part] as Work<typeof part> | undefined;
    if (work === undefined) continue;
    onShare(part, 0);
    onResult({ part, value: work(context, (share) => onShare(part, share)) } as StudyResult);
  }
}
