import type { Key } from '../../core/corpus/key.ts';
import type { StanceLine } from '../../core/library/lines.ts';
import { shortened } from '../../core/library/shortened.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { Picture, type SavePicture } from './picture.tsx';

/** The part of the width that names take, and the width of a letter of them. */
const LABELS = 0.28;
const LETTER = 6;

interface Props {
  lines: readonly StanceLine[];
  /** What stands beside a line: its actor or its topic. */
  nameOf: (line: StanceLine) => string;
  about: string;
  /** The topic, where its view has pictures of several. */
  topic?: Key;
  onSave: SavePicture;
}

/** Lines of stances over dates, one below the other. */
export function StancePicture({ lines, nameOf, about, topic, onSave }: Props) {
  return (
    <Picture title={about} {...(topic !== undefined && { part: topic })} onSave={onSave}>
      {(width) => {
        const labels = Math.round(width * LABELS);
        return (
          <Timeline
            about={about}
            format={{ width, labels, levels: false }}
            rows={lines.map((line) => ({
              key: `${line.actor.key} ${line.topic}`,
              name: shortened(nameOf(line), Math.floor(labels / LETTER)),
              points: line.stances.map(({ stance: { key, position, basis, asOf } }) => ({
                key,
                position,
                basis,
                date: asOf.edtf,
              })),
            }))}
          />
        );
      }}
    </Picture>
  );
}
