import type { FieldMap } from '../../model/fieldMap.ts';
import { buildAnalysisGraph } from '../analysisGraph.ts';
import { findBackbone } from '../backbone.ts';
import { nothingSaid, type TrustStudy } from '../trust/trustStudy.ts';
import { studyCommunities } from './communityStudy.ts';
import { studyCore } from './coreStudy.ts';
import { suggestIntroductions } from './introductions.ts';
import { studyKeyPlayers } from './keyPlayerStudy.ts';
import { leavingOfEach } from './leaving.ts';
import { measureNetwork } from './measureNetwork.ts';
import { testMixing } from './mixingTest.ts';
import { studyStability } from './stabilityStudy.ts';
import type { Study, StudyPart, StudyResult } from './study.ts';
import { studyParts } from './study.ts';
import type { OnPartShare, StudyContext } from './studyContext.ts';

/** Told how much of the part that is being worked out is done, from 0 to 1. */
export type OnShare = (part: StudyPart, share: number) => void;

type Work<Part extends StudyPart> = (context: StudyContext, onShare: OnPartShare) => Study[Part];

const works: { readonly [Part in Exclude<StudyPart, 'trust'>]: Work<Part> } = {
  measures: ({ fieldMap, graph, backbone }) => ({
    whole: measureNetwork(graph, fieldMap.organizations),
    withoutBackbone:
      backbone === null ? null : measureNetwork(buildAnalysisGraph(fieldMap, backbone), fieldMap.organizations),
  }),
  leaving: leavingOfEach,
  introductions: suggestIntroductions,
  mixingTest: testMixing,
  communities: studyCommunities,
  core: studyCore,
  keyPlayers: studyKeyPlayers,
  stability: studyStability,
};

/**
 * Works out every part of the study in turn and hands over each as soon as it is done. A pure function of the field map. `trustOf`:
 * what the further columns of ties say, which takes the words that files use.
 */
export function studyField(
  fieldMap: FieldMap,
  onResult: (result: StudyResult) => void,
  onShare: OnShare = () => {},
  trustOf: (fieldMap: FieldMap) => TrustStudy = () => nothingSaid,
) {
  const context: StudyContext = { fieldMap, graph: buildAnalysisGraph(fieldMap), backbone: findBackbone(fieldMap) };
  for (const part of studyParts) {
    const work: Work<typeof part> = part === 'trust' ? () => trustOf(fieldMap) : works[part];
    onShare(part, 0);
    onResult({ part, value: work(context, (share) => onShare(part, share)) } as StudyResult);
  }
}
