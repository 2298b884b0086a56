/** How far a job is: `done` of `total` steps of the same kind. */
export type OnProgress = (done: number, total: number) => void;
