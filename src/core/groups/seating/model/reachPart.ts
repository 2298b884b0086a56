import type { Term } from '../../../solver/linearModel.ts';
import { type GoalPart, ofSeatsAlone } from './goalPart.ts';
import { type GroupSeats, seatVariable } from './seats.ts';

/**
 * As many of the network as can be that have a seat or are tied to one (Borgatti 2006, KPP-Pos, one step): a place is reached no
 * more than somebody who reaches it is seated. Places that the same candidates reach are one variable with their number.
 */
export function reachPart(seats: readonly GroupSeats[]): GoalPart {
  const places = placesOf(seats);
  const bounds = Object.fromEntries(places.map(({ name }) => [name, { high: 1 }]));
  return {
    ...ofSeatsAlone,
    goal: 'reach',
    alone: true,
    sense: 'max',
    terms: places.map(({ name, times }): Term => [times, name]),
    least: 0,
    most: places.reduce((sum, { times }) => sum + times, 0),
    whole: true,
    constraints: places.map(({ name, by }) => ({
      name,
      terms: [...by.map((seat): Term => [1, seat]), [-1, name]],
      low: 0,
    })),
    // Whole by themselves as soon as the seats are: said to be, they only give a solver more to try.
    bounds,
    valuesFor: (groups) => {
      const held = new Set(groups.flatMap(({ group, members }) => members.map((id) => seatVariable(group, id))));
      return places.map(({ name, by }) => [name, Number(by.some((seat) => held.has(seat)))]);
    },
  };
}

interface Places {
  readonly name: string;
  /** How many places they are. */
  readonly times: number;
  /** The seats from which they are reached. */
  readonly by: readonly string[];
}

function placesOf(seats: readonly GroupSeats[]): readonly Places[] {
  const byPlace = new Map<number, string[]>();
  for (const { group, members } of seats) {
    for (const { id, reaches } of members) {
      for (const place of reaches) {
        const by = byPlace.get(place);
        if (by === undefined) byPlace.set(place, [seatVariable(group.group, id)]);
        else by.push(seatVariable(group.group, id));
      }
    }
  }
  const alike = new Map<string, Places>();
  for (const by of byPlace.values()) {
    const key = by.join(' ');
    alike.set(key, { name: `reached ${alike.size}`, ...alike.get(key), by, times: (alike.get(key)?.times ?? 0) + 1 });
  }
  return [...alike.values()];
}
