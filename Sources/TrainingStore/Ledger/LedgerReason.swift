/// Why a file, or a part of it, was not used: one or several points that are stored as codes with
/// arguments.
package struct LedgerReason: Hashable, Sendable {
  /// At least one, in the order they are told.
  package let points: [LedgerPoint]

  package init(_ point: LedgerPoint) { points = [point] }

  /// `nil` without any point.
  package init?(_ points: [LedgerPoint]) {
    guard !points.isEmpty else { return nil }
    self.points = points
  }

  /// A point that needs no argument.
  package init(_ point: PlainPoint) { points = [.plain(point)] }

  /// What a reader of bytes says of them, in its own words.
  package static func damaged(_ sentence: String) -> Self { Self(.damaged(sentence)) }
}

extension LedgerReason {
  package func followed(by more: LedgerReason?) -> Self {
    Self(points + (more?.points ?? [])) ?? self
  }

  package func followed(by point: PlainPoint) -> Self { followed(by: Self(point)) }

  /// With another text for each text in it, such as one without addresses.
  package func mapTexts(_ change: (String) -> String) -> Self {
    Self(points.map { $0.mapText(change) }) ?? self
  }

  /// As it is stored: a point a line.
  package var stored: String { points.map(\.stored).joined(separator: "\n") }

  package init(stored: String) {
    let lines = stored.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    points = lines.map { LedgerPoint(stored: String(Substring($0))) }
  }
}
