import { createContext, type ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';

/** Called when a view has come with its heading: to be told in the title, and to be focused. */
export type Arrive = (heading: HTMLElement) => void;

/** To whom views tell that they have come. */
export const Arrival = createContext<Arrive>(() => undefined);

interface Props {
  /** In small capitals above the heading: what sort of thing it is. */
  kicker?: ComponentChildren;
  children: ComponentChildren;
}

/** The heading of a view. Comes into focus as the reader comes to the view. */
export function ViewHeading({ kicker, children }: Props) {
  const arrive = useContext(Arrival);
  const heading = useRef<HTMLHeadingElement>(null);
  // Once for each view: what changes while it is there is no new arrival.
  useLayoutEffect(() => {
    if (heading.current) arrive(heading.current);
  }, [arrive]);
  return (
    <>
      {kicker && <p class="kind">{kicker}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </>
  );
}
