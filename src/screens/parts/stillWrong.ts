/** Of what was found when a form was last to be kept, what is wrong even now, said as it is now. */
export function stillWrong<Found extends object>(found: object, now: Found): Found {
  return Object.fromEntries(Object.entries(now).filter(([field]) => field in found)) as Found;
}
