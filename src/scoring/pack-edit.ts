import type { Premium } from './market-pack';

/** One change that the user made to a pack; the pack itself stays as published. */
export type PackEdit =
  /** A figure of their own in place of the published one. Entries are levels in `bands`, ids elsewhere. */
  | {
      kind: 'figure';
      pack: string;
      list: 'bands' | 'geographies' | 'premiums';
      entry: string;
      field: 'low' | 'high';
      /** Dollars a year in `bands`, a factor elsewhere. */
      value: number;
    }
  /** A place or a rule that is not to count. */
  | { kind: 'off'; pack: string; list: 'geographies' | 'premiums'; entry: string }
  /** A rule of their own; its source is put in when it is applied. */
  | { kind: 'added'; pack: string; list: 'premiums'; rule: Premium };

/** The identity of an edit: one for each field, so that the last one for a field stands. */
export function editKey(edit: PackEdit): string {
  const entry = edit.kind === 'added' ? edit.rule.id : edit.entry;
  const part = edit.kind === 'figure' ? edit.field : edit.kind;
  return [edit.pack, edit.list, entry, part].join(':');
}
