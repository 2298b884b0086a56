/**
 * How long this process has been at work so far, in milliseconds: what tells how much work something is, on a machine that
 * does other things at the same time.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
