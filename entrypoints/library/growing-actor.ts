import { type Way, WAYS } from '../../core/corpus/way.ts';
import type { ActorRecord } from '../../core/library/records.ts';
import { goesOn, withMore } from '../../core/library/some-words.ts';
import { codeOf } from '../../core/protocol/answer.ts';
import { failure, type Result, success } from '../../core/protocol/result.ts';
import { answerTo } from '../../platform/answer-to.ts';

/** What an actor's view shows: its record, to which others' words are added as they are asked for. */
export class GrowingActor {
  #record: ActorRecord;
  readonly #coming = new Map<Way, Promise<Result<null>>>();

  constructor(record: ActorRecord) {
    this.#record = record;
  }

  get record(): ActorRecord {
    return this.#record;
  }

  /** Reads the next words of a list; once at a time, however often it is asked for. */
  more(way: Way): Promise<Result<null>> {
    const coming = this.#coming.get(way) ?? this.#read(way);
    this.#coming.set(way, coming);
    return coming;
  }

  /** Reads all that is left. */
  async all(): Promise<Result<null>> {
    for (const way of WAYS) {
      while (goesOn(this.#record[way])) {
        const read = await this.more(way);
        if (!read.ok) return read;
      }
    }
    return success(null);
  }

  async #read(way: Way): Promise<Result<null>> {
    const { facts, [way]: words } = this.#record;
    const request = { key: facts.subject.key, way, after: words.quotes.length };
    const answer = await answerTo('library:words', request);
    this.#coming.delete(way);
    if (answer.status !== 'ready') return failure(codeOf(answer));
    this.#record = { ...this.#record, [way]: withMore(words, answer.value) };
    return success(null);
  }
}
