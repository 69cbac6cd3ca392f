/** Small steps with maps and sets that the language does not have yet on every Node we support. */

/** Adds `item` to the list kept under `key`. */
export const append = <Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

/** The value under `key`; an error that names the key where there is none, since that would be a fault of ours. */
export const getOrThrow = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value => {
  const value = map.get(key)
  if (value === undefined) throw new Error(`no entry for ${String(key)}`)
  return value
}

/** The array with `item` in it if it was not, without it if it was. */
export const toggleItem = <Item>(list: readonly Item[], item: Item): readonly Item[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
