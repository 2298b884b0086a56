import { expose } from 'comlink';
import loadHighs from 'highs';
import runtimeUrl from 'highs/runtime?url';
import { buildProposal } from '../core/groups/seating/buildProposal.ts';
import { proposalReasons } from '../core/groups/seating/proposalReasons.ts';
import { buildShortlist } from '../core/recruitment/shortlist/buildShortlist.ts';
import { shortlistReasons } from '../core/recruitment/shortlist/shortlistReasons.ts';
import { createSolver } from '../core/solver/createSolver.ts';
import { createFieldInbox } from './fieldInbox.ts';
import type { SolverWorker } from './solverProtocol.ts';

/** Longer than anything that a field of a few thousand organisations needs; what is found by then is told as not proven. */
const secondsForList = 60;
const secondsForProposal = 60;
const secondsForReason = 10;

const inbox = createFieldInbox();
const loading = loadHighs({ locateFile: () => runtimeUrl }).then(createSolver);

const worker: SolverWorker = {
  async receive(part) {
    inbox.take(part);
  },
  async shortlist(rest, wish, onList, onReason) {
    const fieldMap = inbox.whole(rest);
    const solve = await loading;
    const list = buildShortlist(fieldMap, wish, solve, { seconds: secondsForList });
    onList(list);
    for (const reason of shortlistReasons(fieldMap, wish, list, solve, secondsForReason)) onReason(reason);
  },
  async seating(rest, wish, onProposal, onReason) {
    const fieldMap = inbox.whole(rest);
    const solve = await loading;
    const proposal = buildProposal(fieldMap, wish, solve, { seconds: secondsForProposal });
    onProposal(proposal);
    for (const reason of proposalReasons(fieldMap, wish, proposal, solve, secondsForReason)) onReason(reason);
  },
};

expose(worker);
