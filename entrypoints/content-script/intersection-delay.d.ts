/** Of the second version of the standard, which Chromium has. */
interface IntersectionObserverInit {
  /** The least time between two reports, in milliseconds; nothing is computed between them. */
  delay?: number;
}
