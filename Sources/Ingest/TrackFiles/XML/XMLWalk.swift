/// The elements that are open at a place of the file.
struct XMLWalk<Element: Sendable & Equatable> {
  private struct Open {
    var element: Element
    var name: Range<Int>
    var contents: Int
  }

  private var open: [Open] = []
  private(set) var depth = 0

  /// The innermost open element.
  var element: Element? { depth > 0 ? open[depth - 1].element : nil }

  mutating func push(_ element: Element, at scanner: XMLScanner) throws(XMLProblem) {
    guard depth < XMLScanner.deepest else { throw .tooDeep(offset: scanner.tagStart) }
    let entry = Open(element: element, name: scanner.name, contents: scanner.position)
    if depth < open.count { open[depth] = entry } else { open.append(entry) }
    depth += 1
  }

  /// Leaves the innermost element.
  ///
  /// - Returns: what it was, and where its contents lie; `nil` for a tag that closes nothing.
  mutating func pop(
    at scanner: XMLScanner
  ) throws(XMLProblem) -> (element: Element, contents: Range<Int>)? {
    guard depth > 0 else { return nil }
    let last = open[depth - 1]
    guard isSame(scanner.bytes, last.name, scanner.name) else {
      throw .mismatch(
        offset: scanner.tagStart, closed: xmlText(scanner.bytes, scanner.name),
        open: xmlText(scanner.bytes, last.name))
    }
    depth -= 1
    return (last.element, last.contents..<max(last.contents, scanner.tagStart))
  }

  private func isSame(
    _ bytes: UnsafeBufferPointer<UInt8>, _ a: Range<Int>, _ b: Range<Int>
  ) -> Bool {
    guard a.count == b.count else { return false }
    for offset in 0..<a.count where bytes[a.lowerBound + offset] != bytes[b.lowerBound + offset] {
      return false
    }
    return true
  }
}
