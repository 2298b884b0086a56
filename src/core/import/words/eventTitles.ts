import { monthOf } from './monthWords.ts';

const events =
  /\b(events?|meetings?|forums?|program(me)?s?|projects?|workshops?|conferences?|sessions?|trainings?|round ?tables?|initiatives?|coalitions?|panels?|seminars?|assembl(y|ies))\b|(^|\s)ה?(פגישות|פגישה|ישיבה|ישיבות|מפגש|מפגשים|אירוע|אירועים|פורום|פורומים|תוכנית|תכנית|תוכניות|תכניות|פרויקט|פרויקטים|מיזם|מיזמים|כנס|כנסים|סדנה|סדנא|סדנאות|הכשרה|שולחן עגול|יוזמה|יוזמות|קואליציה)(\s|$|\d)/;

/** Alone, or at the end of a name: `12.3.2024`, `ועדת היגוי 20.3`. */
const date = /^(?:.*\s)?\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?$/;

/** Whether a folded title names something that organisations take part in: a meeting, a programme, a forum. */
export function namesEvents(words: string): boolean {
  return events.test(words);
}

/** Whether a title is one such event: `מפגש 3`, `Forum`, `12.3.2024`. */
export function isEvent(words: string): boolean {
  return namesEvents(words) || date.test(words.trim()) || isMonth(words);
}

/** `ינואר`, `March 2024` */
function isMonth(words: string): boolean {
  return monthOf(words.replace(/[\s,/.]*(?:19|20)?\d{2}$/, '')) !== null;
}
