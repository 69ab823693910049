/// The known name that was probably meant; `nil` if none is close.
///
/// Close means that at most a third of the longer name's characters differ, where exchanging two
/// neighbours counts as one difference (the restricted Damerau–Levenshtein distance) and upper and
/// lower case are the same. Among equals the first of `names` wins.
package func nearest(to word: String, in names: some Sequence<String>) -> String? {
  let wanted = Array(word.lowercased())
  var best: (name: String, distance: Int)?
  for name in names {
    let candidate = Array(name.lowercased())
    let allowed = max(max(wanted.count, candidate.count) / 3, wanted.count > 1 ? 1 : 0)
    // Lengths differ by no more than the words do; a whole page given as a word costs nothing.
    guard abs(wanted.count - candidate.count) <= allowed else { continue }
    let distance = differences(wanted, candidate)
    guard distance <= allowed else { continue }
    if best.map({ distance < $0.distance }) ?? true { best = (name, distance) }
  }
  return best?.name
}

/// The help that offers the nearest name, or lists what there is.
///
/// `noun` says what the names are, in the plural: "keys here", "themes found".
package func suggestion(for word: String, in names: [String], noun: String) -> String {
  let list = "\(noun): \(names.joined(separator: ", "))"
  guard let name = nearest(to: word, in: names) else { return list }
  return "did you mean ‘\(name)’? \(list)"
}

private func differences(_ a: [Character], _ b: [Character]) -> Int {
  guard !a.isEmpty else { return b.count }
  guard !b.isEmpty else { return a.count }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [Int](repeating: i, count: b.count + 1)
    for j in 1...b.count {
      let change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      row[j] = min(last[j] + 1, row[j - 1] + 1, change)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], beforeLast[j - 2] + 1)
      }
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
