/// Where the rows of a JSON file lie, found without building a tree.
///
/// Exports reach hundreds of megabytes, so rows are decoded a few hundred at a time; and a file
/// that ends too early still gives the rows before its end. A row is an object: an element of the
/// outermost list, the outermost object itself, or, where a wrapper key is named, an element of
/// the lists under that key.
struct JSONRows {
  /// Byte ranges of the rows, in the order of the file.
  private(set) var ranges: [Range<Int>] = []
  /// What is wrong with the file as a whole, if something is.
  private(set) var damage: JSONDamage?

  /// Looks for rows also in lists under the key `wrapper`.
  init(_ bytes: UnsafeRawBufferPointer, wrapper: String? = nil) {
    var scan = JSONScan(bytes)
    do throws(JSONDamage) {
      try readDocument(&scan, wrapper: wrapper.map { Array($0.utf8) })
    } catch {
      damage = error
    }
  }

  private mutating func readDocument(
    _ scan: inout JSONScan, wrapper: [UInt8]?
  ) throws(JSONDamage) {
    guard let first = scan.next() else { throw .empty }
    switch first {
    case .listStart:
      try readList(&scan) { rows, scan throws(JSONDamage) in
        try rows.readElement(&scan, wrapper: wrapper)
      }
    case .objectStart: try readElement(&scan, wrapper: wrapper)
    case .letters:
      let start = scan.offset
      try scan.skipValue()
      guard scan.bytes[start..<scan.offset].elementsEqual("null".utf8) else { throw .noList }
    case .quote, .minus, .digits: throw .noList
    default: throw .notJSON(offset: scan.offset)
    }
    if scan.next() != nil { throw .trailing(offset: scan.offset) }
  }

  /// Reads `[ … ]`, giving each element to `element`.
  private mutating func readList(
    _ scan: inout JSONScan,
    element: (inout JSONRows, inout JSONScan) throws(JSONDamage) -> Void
  ) throws(JSONDamage) {
    scan.offset += 1
    if scan.next() == .listEnd {
      scan.offset += 1
      return
    }
    while true {
      try element(&self, &scan)
      switch scan.next() {
      case .comma: scan.offset += 1
      case .listEnd:
        scan.offset += 1
        return
      case nil: throw .truncated(offset: scan.offset)
      default: throw .notJSON(offset: scan.offset)
      }
    }
  }

  /// Reads an element of the outermost list: a row, or a wrapper round a list of rows.
  private mutating func readElement(
    _ scan: inout JSONScan, wrapper: [UInt8]?
  ) throws(JSONDamage) {
    guard scan.next() == .objectStart else {
      // A list in the list, `null`, a number: nothing we could use, and no reason to stop.
      if scan.next() == .listEnd { throw .notJSON(offset: scan.offset) }
      try scan.skipValue()
      return
    }
    let start = scan.offset
    guard let wrapper else {
      try scan.skipValue()
      ranges.append(start..<scan.offset)
      return
    }
    var isWrapper = false
    scan.offset += 1
    if scan.next() == .objectEnd {
      scan.offset += 1
      return
    }
    while true {
      let key = try scan.key()
      if key.elementsEqual(wrapper), scan.next() == .listStart {
        isWrapper = true
        try readList(&scan) { rows, scan throws(JSONDamage) in
          try rows.readElement(&scan, wrapper: nil)
        }
      } else {
        try scan.skipValue()
      }
      switch scan.next() {
      case .comma: scan.offset += 1
      case .objectEnd:
        scan.offset += 1
        if !isWrapper { ranges.append(start..<scan.offset) }
        return
      case nil: throw .truncated(offset: scan.offset)
      default: throw .notJSON(offset: scan.offset)
      }
    }
  }
}

/// What can be wrong with a JSON file as a whole.
enum JSONDamage: Error, Hashable {
  case empty
  /// A text, a number or a word stands alone.
  case noList
  case notJSON(offset: Int)
  case truncated(offset: Int)
  case tooDeep(offset: Int)
  case trailing(offset: Int)
}

extension JSONDamage: CustomStringConvertible {
  var description: String {
    switch self {
    case .empty: "the file is empty"
    case .noList: "the file holds no list"
    case .notJSON(let offset): "the file stops being JSON at byte \(offset)"
    case .truncated(let offset): "the file ends in the middle, at byte \(offset); copy it again"
    case .tooDeep(let offset): "the lists at byte \(offset) lie too deep in one another"
    case .trailing(let offset): "more text follows after the end, from byte \(offset) on"
    }
  }
}
