extension Array {
  /// Without those that another of the same key comes after.
  func lastOfEach<Key: Hashable>(_ key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return reversed().filter { seen.insert(key($0)).inserted }.reversed()
  }
}
