import { useWords } from '../words/speech.tsx';

interface Props {
  /** Whether the card stays until the reader closes it; then it can be moved. */
  pinned: boolean;
  onPin(this: void): void;
  onClose(this: void): void;
}

/** What can be done with a card as a whole. */
export function Bar({ pinned, onPin, onClose }: Props) {
  const words = useWords();
  return (
    <>
      {pinned ? (
        <button type="button" class="grip" title={words.say('behaviour.arrows')}>
          <Sign path="M5 3v2M5 7v2M5 11v2M11 3v2M11 7v2M11 11v2" />
          <span class="unseen">{words.say('behaviour.move')}</span>
        </button>
      ) : (
        <button
          type="button"
          class="pin"
          aria-label={words.say('behaviour.pin')}
          title={words.say('behaviour.pin')}
          onClick={onPin}
        >
          <Sign path="M6 2h4M7 2v5l-3 3h8L9 7V2M8 10v4" />
        </button>
      )}
      <button
        type="button"
        class="close"
        aria-label={words.say('common.close')}
        title={words.say('common.close')}
        onClick={onClose}
      >
        <Sign path="M4 4l8 8M12 4l-8 8" />
      </button>
    </>
  );
}

/** The handle by which a pinned card gets another size. */
export function Corner() {
  const words = useWords();
  return (
    <button type="button" class="corner" title={words.say('behaviour.arrows')}>
      <Sign path="M13 7l-6 6M13 11l-2 2" />
      <span class="unseen">{words.say('behaviour.resize')}</span>
    </button>
  );
}

function Sign({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}
