/// One list of JSON, made of several answers.
package struct ListParts: Sendable {
  private var parts: [ArraySlice<UInt8>] = []

  package init() {}

  package var isEmpty: Bool { parts.isEmpty }

  /// Adds the rows of a list, or the one row that something else is.
  package mutating func add(_ list: [UInt8]) {
    guard list.first(where: { !jsonBlanks.contains($0) }) == UInt8(ascii: "[") else {
      parts.append(list[...])
      return
    }
    guard let first = list.firstIndex(of: UInt8(ascii: "[")),
      let last = list.lastIndex(of: UInt8(ascii: "]")), first < last
    else { return }
    let inside = list[(first + 1)..<last]
    if !inside.allSatisfy(jsonBlanks.contains) { parts.append(inside) }
  }

  package var bytes: [UInt8] {
    [UInt8(ascii: "[")] + parts.joined(separator: [UInt8(ascii: ",")]) + [UInt8(ascii: "]")]
  }
}
