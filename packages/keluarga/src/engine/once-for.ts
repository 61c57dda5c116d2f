/** What `make` gives for an object, made once for as long as the object lives. */
/* @__NO_SIDE_EFFECTS__ */
export const onceFor = <Key extends object, Made>(make: (key: Key) => Made): ((key: Key) => Made) => {
  const all = new WeakMap<Key, Made>();
  return (key) => {
    const before = all.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    all.set(key, made);
    return made;
  };
};
