/// Shoes, a bike or anything else that wears out.
package struct Gear: Hashable, Sendable, Identifiable, Encodable {
  /// Garmin's own number; negative for what a table only names.
  package var id: Int64
  package var name: String
  /// `nil` if unsaid.
  package var kind: Kind?
  package var isRetired: Bool
  package var firstDay: Day?
  package var lastDay: Day?
  /// When it should be replaced, in meters; `nil` if no limit was set.
  package var maximumMeters: Double?
  /// Ids of the activities it was used in, in order.
  package var activityIDs: [Int64]

  package init(id: Int64, name: String) {
    self.id = id
    self.name = name
    isRetired = false
    activityIDs = []
  }
}

extension Gear {
  /// What a piece is, by Garmin's word.
  ///
  /// An open list: words nobody has seen yet pass through.
  package struct Kind: RawRepresentable, Hashable, Sendable, Encodable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    package static let shoes = Kind(rawValue: "Shoes")
    package static let bike = Kind(rawValue: "Bike")
  }
}

extension [Gear] {
  /// The same gear with what a table only names added to the piece of that name, if exactly one
  /// other has it and is of the same kind.
  package var joinedByName: [Gear] {
    var pieces = filter { $0.id > 0 }
    let places = Dictionary(grouping: pieces.indices) { pieces[$0].nameKey }
    var others: Set<Int64> = []
    for named in self where named.id <= 0 {
      guard let same = places[named.nameKey], same.count == 1,
        named.kind == nil || pieces[same[0]].kind == nil || named.kind == pieces[same[0]].kind
      else {
        others.insert(named.id)
        continue
      }
      let ids = Set(pieces[same[0]].activityIDs).union(named.activityIDs)
      pieces[same[0]].activityIDs = ids.sorted()
    }
    let joined = Dictionary(pieces.map { ($0.id, $0) }) { $1 }
    return compactMap { joined[$0.id] ?? (others.contains($0.id) ? $0 : nil) }
  }
}

extension Gear {
  /// The name without case and superfluous blanks.
  package var nameKey: String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
