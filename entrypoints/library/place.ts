/** Where a reader was in a view. */
interface Place {
  /** In CSS pixels from the top. */
  page: number;
  list: number;
  /** What was unfolded or chosen, by its name in the view. */
  kept: Readonly<Record<string, unknown>>;
}

/** The place that this step of the history was left at; a new step begins at the top. */
export function rememberedPlace(): Place {
  const { page, list, kept } = (history.state ?? {}) as Partial<Record<keyof Place, unknown>>;
  return {
    page: typeof page === 'number' ? page : 0,
    list: typeof list === 'number' ? list : 0,
    kept: typeof kept === 'object' && kept !== null ? { ...kept } : {},
  };
}

/** Keeps the place with this step of the history. */
export function rememberPlace(place: Partial<Place>): void {
  history.replaceState({ ...rememberedPlace(), ...place }, '');
}
