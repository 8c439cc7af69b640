/** Where a reader was in a view, in CSS pixels from its top. */
interface Place {
  page: number;
  list: number;
}

/** The place that this step of the history was left at; a new step begins at the top. */
export function rememberedPlace(): Place {
  const { page, list } = (history.state ?? {}) as Partial<Record<keyof Place, unknown>>;
  return {
    page: typeof page === 'number' ? page : 0,
    list: typeof list === 'number' ? list : 0,
  };
}

/** Keeps the place with this step of the history. */
export function rememberPlace(place: Partial<Place>): void {
  history.replaceState({ ...rememberedPlace(), ...place }, '');
}
