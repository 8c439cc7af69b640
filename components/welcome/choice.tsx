import type { ComponentChildren } from 'preact';

interface Props<T extends string> {
  /** Of the setting; the browser groups the buttons by it. */
  name: string;
  legend: string;
  chosen: T;
  /** What each value is called. */
  values: Record<T, ComponentChildren>;
  onChoose: (value: T) => void;
}

/** A setting that is one of a few values. */
export function Choice<T extends string>({ name, legend, chosen, values, onChoose }: Props<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {(Object.keys(values) as T[]).map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{values[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
