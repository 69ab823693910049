/// A word or number at a value of an axis.
package struct AxisLabel: Sendable, Hashable {
  package var at: Double
  package var text: String
  /// Minor labels give way on a phone.
  package var isMinor: Bool

  package init(at: Double, text: String, isMinor: Bool = false) {
    self.at = at
    self.text = text
    self.isMinor = isMinor
  }
}

/// A word at a value of the horizontal axis that names what happened there.
package struct ChartNote: Sendable, Hashable {
  package var at: Double
  package var text: String

  package init(at: Double, text: String) {
    self.at = at
    self.text = text
  }
}

/// A stretch of the horizontal axis that says its title when pointed at.
package struct HotSpan: Sendable, Hashable {
  package var from: Double
  package var to: Double
  package var title: String
  /// Links the stretch to the same split in the map and in the splits.
  package var split: Int?

  package init(from: Double, to: Double, title: String, split: Int? = nil) {
    self.from = from
    self.to = to
    self.title = title
    self.split = split
  }
}
