/** The form that an id takes in a key of the catalogue, where no hyphen may stand. */
export type AsKey<Id extends string> = Id extends `${infer Start}-${infer Rest}`
  ? `${Start}_${AsKey<Rest>}`
  : Id;

/** "not-a-posting" as it stands in a key: "not_a_posting", as in t(`words.reason.${asKey(reason)}`). */
export function asKey<Id extends string>(id: Id): AsKey<Id> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type above spells out this very replacement
  return id.replaceAll('-', '_') as AsKey<Id>;
}
