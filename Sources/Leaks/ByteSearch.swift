/// Looks at every byte of a file for what must not be told.
struct ByteSearch: Sendable {
  let concealed: Concealed
  private let coordinates: CoordinateSearch
  private let words: WordSearch

  init(_ concealed: Concealed) {
    self.concealed = concealed
    coordinates = CoordinateSearch(concealed)
    words = WordSearch(concealed)
  }

  /// One leak of a kind and line, in reading order.
  func leaks(in file: SiteFile) -> [Leak] {
    var found: [Leak] = []
    for view in file.views {
      for hit in coordinates.hits(in: view.bytes) + words.hits(in: view.bytes) {
        let leak = Leak(hit.kind, in: file.path, line: view.line(of: hit.offset))
        if !found.contains(leak) { found.append(leak) }
        // Columns of coordinates are told as well by the first hundred.
        guard found.count < 100 else { return found }
      }
    }
    return found.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
  }
}

/// What was found, and the byte it begins at.
struct Hit {
  var kind: Leak.Kind
  var offset: Int
}
