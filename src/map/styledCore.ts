import type { Core } from 'cytoscape';
import type { MapTheme } from '../core/view/mapTheme.ts';
import { looking } from './fillSteps.ts';
import { type StyleOptions, stylesheet } from './stylesheet.ts';

/** The style sheet that a core has, so that the same one is not set again: all the elements would be styled anew. */
export class StyledCore {
  /** Whether the elements have the looks that the sheet gives them. */
  #looked = true;
  readonly #core: Core;
  #theme: MapTheme | null = null;
  #options = '';

  constructor(core: Core) {
    this.#core = core;
  }

  /** Sets the style sheet if it is another; says whether it was. */
  set(theme: MapTheme, options: StyleOptions): boolean {
    const asked = JSON.stringify(options);
    if (theme === this.#theme && asked === this.#options) return false;
    this.#theme = theme;
    this.#options = asked;
    this.#looked = this.#core.elements().empty();
    this.#core.style(stylesheet(theme, options));
    return true;
  }

  /** Works out what the elements look like where that was not done since the sheet was set. */
  *look(): Generator<void> {
    if (this.#looked) return;
    yield* looking(this.#core);
    this.#looked = true;
  }
}
