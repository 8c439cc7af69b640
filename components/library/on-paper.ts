import { createContext } from 'preact';

/** Whether the page is being printed: nobody can ask a sheet of paper for more of a list. */
export const OnPaper = createContext(false);
