import type { PostingKey } from '@/posting/posting';

/** What the user said of a posting that seems to be one that they saved before, under another id. */
export interface Repost {
  /** The posting under its new id. */
  key: PostingKey;
  /** The saved one. */
  of: PostingKey;
  /** True where it is the same job; false where the user said that it is not. */
  same: boolean;
  /** epoch ms */
  updatedAt: number;
}
